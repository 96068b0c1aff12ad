// The kept inputs of a fuzzer, run as a normal test. A crash names its file.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace rb::test {

using FuzzTarget = int (*)(const std::uint8_t* data, std::size_t size);

// Every file of the folder, and `more` beside them, in a fixed order.
inline void run_kept_inputs(FuzzTarget target, const std::string& folder,
                            std::set<std::filesystem::path> more = {}) {
  for (const auto& entry : std::filesystem::directory_iterator(folder)) more.insert(entry.path());
  EXPECT_GE(more.size(), 10U);
  for (const std::filesystem::path& file : more) {
    SCOPED_TRACE(file.filename().string());
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_EQ(target(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), 0);
  }
}

}  // namespace rb::test
