// Every story in this folder, one test each. RB_REWRITE=1 writes what happened instead of
// comparing.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/story.hpp"

namespace rb::test {
namespace {

const std::filesystem::path kFolder = RB_SOURCE_DIR "/tests/golden/outreach";

std::vector<std::string> stories() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".story") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Stories : public testing::TestWithParam<std::string> {};

TEST_P(Stories, IsToldAsWritten) {
  const std::string path = (kFolder / (GetParam() + ".story")).string();
  const std::string written = read_file(path);
  const std::string told = run_story(written);
  if (std::getenv("RB_REWRITE") != nullptr) {
    std::ofstream(path, std::ios::binary) << told;
    return;
  }
  EXPECT_EQ(written, told) << "RB_REWRITE=1 keeps what happened";
}

INSTANTIATE_TEST_SUITE_P(Outreach, Stories, testing::ValuesIn(stories()),
                         [](const auto& param) { return param.param; });

}  // namespace
}  // namespace rb::test
