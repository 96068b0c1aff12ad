// The files that users copy: they load, and the policies have no contradiction under the shipped
// law.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"

namespace rb {
namespace {

const std::filesystem::path kScenarios = RB_SOURCE_DIR "/scenarios";

[[nodiscard]] std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

[[nodiscard]] std::set<std::filesystem::path> files_of(const std::filesystem::path& folder) {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") files.insert(entry.path());
  }
  EXPECT_FALSE(files.empty()) << folder;
  return files;
}

[[nodiscard]] std::string all_of(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) text += to_string(problem) + '\n';
  return text;
}

[[nodiscard]] RulePack shipped_rules() {
  const std::filesystem::path file = kScenarios / "rules" / "us-2026.yaml";
  const auto loaded = load_rules(text_of(file), file.filename());
  if (!loaded) {
    ADD_FAILURE() << all_of(loaded.error());
    return {};
  }
  auto pack = make_rule_pack(loaded->message, loaded->hash);
  EXPECT_TRUE(pack.has_value()) << (pack ? "" : pack.error().message);
  return pack ? *pack : RulePack{};
}

TEST(ShippedFiles, PoliciesCompileUnderTheShippedRules) {
  const RulePack rules = shipped_rules();
  for (const auto& file : files_of(kScenarios / "policies")) {
    const std::string text = text_of(file);
    EXPECT_EQ(kind_of(text), FileKind::policy) << file;
    const auto loaded = load_policy(text, file.filename());
    ASSERT_TRUE(loaded.has_value()) << all_of(loaded.error());
    const auto policy = compile_policy(*loaded, rules);
    EXPECT_TRUE(policy.has_value()) << all_of(policy ? std::vector<Problem>{} : policy.error());
  }
}

TEST(ShippedFiles, ScenariosLoadAndNamePoliciesThatAreThere) {
  for (const auto& file : files_of(kScenarios)) {
    const std::string text = text_of(file);
    EXPECT_EQ(kind_of(text), FileKind::scenario) << file;
    const auto loaded = load_scenario(text, file.filename());
    ASSERT_TRUE(loaded.has_value()) << all_of(loaded.error());
    for (const std::string& policy : loaded->message.policies()) {
      EXPECT_TRUE(std::filesystem::exists(kScenarios / policy)) << file << ' ' << policy;
    }
    for (const proto::Campaign& campaign : loaded->message.campaigns()) {
      EXPECT_TRUE(std::filesystem::exists(kScenarios / campaign.policy())) << file;
    }
    EXPECT_TRUE(std::filesystem::exists(kScenarios / loaded->message.rules())) << file;
  }
}

}  // namespace
}  // namespace rb
