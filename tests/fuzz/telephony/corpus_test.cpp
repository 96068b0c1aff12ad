// Every kept input of the fuzzer, and the scripts that ship, run as a normal test. A crash names
// its file.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "tests/fuzz/telephony/target.hpp"

namespace {

TEST(fuzz_telephony, every_kept_input_is_read_or_refused) {
  std::set<std::filesystem::path> files = {RB_SOURCE_DIR "/scenarios/service/voice.yaml"};
  for (const auto& entry :
       std::filesystem::directory_iterator(RB_SOURCE_DIR "/tests/fuzz/telephony/corpus")) {
    files.insert(entry.path());
  }
  EXPECT_GE(files.size(), 10U);
  for (const std::filesystem::path& file : files) {
    SCOPED_TRACE(file.filename().string());
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_EQ(
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), 0);
  }
}

}  // namespace
