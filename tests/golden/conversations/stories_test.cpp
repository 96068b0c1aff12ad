// Every conversation in this folder, one test each. RB_REWRITE=1 writes what happened instead of
// comparing.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "tests/support/conversation/chat_story.hpp"

namespace rb::test {
namespace {

const std::filesystem::path kFolder = RB_SOURCE_DIR "/tests/golden/conversations";

std::vector<std::string> stories() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".chat") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Conversations : public testing::TestWithParam<std::string> {};

TEST_P(Conversations, GoAsWritten) {
  const std::string path = (kFolder / (GetParam() + ".chat")).string();
  std::ifstream stream(path, std::ios::binary);
  const std::string written{std::istreambuf_iterator<char>(stream), {}};
  const std::string told = run_chat_story(written);
  if (std::getenv("RB_REWRITE") != nullptr) {
    std::ofstream(path, std::ios::binary) << told;
    return;
  }
  EXPECT_EQ(written, told) << "RB_REWRITE=1 keeps what happened";
}

INSTANTIATE_TEST_SUITE_P(Golden, Conversations, testing::ValuesIn(stories()),
                         [](const auto& param) { return param.param; });

}  // namespace
}  // namespace rb::test
