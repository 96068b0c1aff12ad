// Every file that users copy loads, compiles and names only what exists.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/config/loader.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "core/tzdb/tzdb.hpp"
#include "prod/adapters/telephony/voice/voice_book.hpp"
#include "prod/messages/message_book.hpp"

namespace rb {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = RB_SOURCE_DIR;

[[nodiscard]] std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  EXPECT_TRUE(stream.good()) << path;
  return {std::istreambuf_iterator<char>(stream), {}};
}

[[nodiscard]] std::string said(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) text += to_string(problem) + '\n';
  return text;
}

// Every file of one kind below the folders that users copy from, in a fixed order.
[[nodiscard]] std::vector<fs::path> files_of(FileKind kind) {
  std::vector<fs::path> files;
  for (const char* folder : {"scenarios", "bench/scenarios"}) {
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
      if (entry.path().extension() != ".yaml") continue;
      if (kind_of(read(entry.path())) == kind) files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

[[nodiscard]] RulePack rules_at(const fs::path& path) {
  const auto loaded = load_rules(read(path), path.string());
  EXPECT_TRUE(loaded.has_value()) << (loaded ? "" : said(loaded.error()));
  if (!loaded) return {};
  auto pack = make_rule_pack(loaded->message, loaded->hash);
  EXPECT_TRUE(pack.has_value()) << path;
  return pack ? std::move(*pack) : RulePack{};
}

[[nodiscard]] const RulePack& us_rules() {
  static const RulePack pack = rules_at(kRoot / "scenarios/rules/us-2026.yaml");
  return pack;
}

struct Scenario {
  fs::path path;
  proto::Scenario message;
};

[[nodiscard]] std::vector<Scenario> scenarios() {
  std::vector<Scenario> all;
  for (const fs::path& path : files_of(FileKind::scenario)) {
    auto loaded = load_scenario(read(path), path.string());
    EXPECT_TRUE(loaded.has_value()) << (loaded ? "" : said(loaded.error()));
    if (loaded) all.push_back({path, std::move(loaded->message)});
  }
  return all;
}

[[nodiscard]] std::vector<fs::path> policies_of(const Scenario& scenario) {
  std::vector<fs::path> paths;
  for (const std::string& policy : scenario.message.policies()) {
    paths.push_back(scenario.path.parent_path() / policy);
  }
  for (const proto::Campaign& campaign : scenario.message.campaigns()) {
    paths.push_back(scenario.path.parent_path() / campaign.policy());
  }
  return paths;
}

[[nodiscard]] tl::expected<Policy, std::vector<Problem>> policy_at(const fs::path& path) {
  const auto loaded = load_policy(read(path), path.string());
  if (!loaded) return tl::unexpected(loaded.error());
  return compile_policy(*loaded, us_rules());
}

TEST(Files, EveryYamlIsOfAKnownKind) {
  const fs::path messages = kRoot / "scenarios/service/messages.yaml";
  const fs::path voice = kRoot / "scenarios/service/voice.yaml";
  EXPECT_EQ(files_of(FileKind::unknown), (std::vector<fs::path>{messages, voice}));
  const auto book = prod::MessageBook::read(read(messages), messages.string());
  EXPECT_TRUE(book.has_value()) << (book ? "" : said(book.error()));
  const auto scripts = prod::VoiceBook::read(read(voice), voice.string());
  EXPECT_TRUE(scripts.has_value()) << (scripts ? "" : said(scripts.error()));
  EXPECT_EQ(files_of(FileKind::service).size(), 1U);
  EXPECT_GE(files_of(FileKind::policy).size(), 10U);
  EXPECT_GE(scenarios().size(), 12U);
}

TEST(Files, EveryPolicyCompiles) {
  for (const fs::path& path : files_of(FileKind::policy)) {
    const auto policy = policy_at(path);
    if (!policy) {
      ADD_FAILURE() << said(policy.error());
      continue;
    }
    EXPECT_EQ(policy->name, path.stem()) << "a policy is named as its file";
  }
}

TEST(Files, EveryScenarioNamesFilesThatAreThere) {
  std::set<fs::path> used;
  for (const Scenario& scenario : scenarios()) {
    EXPECT_EQ(scenario.message.scenario(), scenario.path.stem())
        << "a scenario is named as its file";
    EXPECT_FALSE(scenario.message.shows().empty()) << scenario.path;
    EXPECT_TRUE(fs::exists(scenario.path.parent_path() / scenario.message.rules()))
        << scenario.path;
    const std::vector<fs::path> policies = policies_of(scenario);
    EXPECT_FALSE(policies.empty()) << scenario.path;
    for (const fs::path& policy : policies) {
      EXPECT_TRUE(fs::exists(policy)) << scenario.path << " names " << policy;
      used.insert(fs::weakly_canonical(policy));
    }
  }
  // A policy that only a comment of a scenario names, or only a test of the daemon runs, is one of
  // these.
  const std::set<std::string> variants = {"storm-emergency.yaml", "demo-storm.yaml"};
  for (const fs::path& policy : files_of(FileKind::policy)) {
    EXPECT_TRUE(used.contains(fs::weakly_canonical(policy)) ||
                variants.contains(policy.filename().string()))
        << policy << " is run by no scenario";
  }
}

TEST(Files, EveryScenarioNamesZonesStatesAndDaypartsThatExist) {
  for (const Scenario& scenario : scenarios()) {
    const proto::Population& people = scenario.message.population();
    std::vector<std::string> zones{scenario.message.start().zone()};
    for (const auto& zone : people.zones()) zones.push_back(zone.name());
    const auto table = load_zones(zones);
    EXPECT_TRUE(table.has_value()) << scenario.path << ": " << (table ? "" : table.error().message);
    for (const auto& state : people.states()) {
      EXPECT_FALSE(us_rules().find_state(state.name()).is_none())
          << scenario.path << ": " << state.name() << " has no rules of its own";
    }
    for (const fs::path& path : policies_of(scenario)) {
      const auto policy = policy_at(path);
      ASSERT_TRUE(policy.has_value());
      for (const auto& preference : people.preference()) {
        EXPECT_TRUE(
            std::any_of(policy->dayparts.begin(), policy->dayparts.end(),
                        [&](const Daypart& part) { return part.name == preference.name(); }))
            << scenario.path << ": nobody can be called in the " << preference.name();
      }
    }
  }
}

TEST(Files, EveryOutageAndCommandFallsWithinTheRun) {
  for (const Scenario& scenario : scenarios()) {
    const proto::Scenario& message = scenario.message;
    const std::int64_t start = message.start().minute();
    const std::int64_t end = start + message.horizon().ms() / 60'000;
    const auto minute = [](const proto::ScenarioTime& at) {
      return (at.day() - 1) * std::int64_t{1440} + at.minute();
    };
    std::vector<std::int64_t> moments;
    for (const auto& outage : message.ehr().outages()) moments.push_back(minute(outage.from()));
    for (const auto& outage : message.carrier().outages()) moments.push_back(minute(outage.from()));
    for (const auto& command : message.operator_()) moments.push_back(minute(command.at()));
    for (const std::int64_t at : moments) {
      EXPECT_GE(at, start) << scenario.path;
      EXPECT_LT(at, end) << scenario.path;
    }
    for (const auto& command : message.operator_()) {
      bool found = false;
      for (const fs::path& path : policies_of(scenario))
        found = found || path.stem() == command.policy();
      EXPECT_TRUE(found) << scenario.path << ": no campaign runs " << command.policy();
    }
    if (message.has_objectives() && message.objectives().has_resolved_within()) {
      EXPECT_LE(message.objectives().resolved_within().by().ms(), message.horizon().ms())
          << scenario.path;
    }
  }
}

// What the README shows can be pasted into a file.
TEST(Files, TheExamplesOfTheReadmeLoad) {
  const std::string readme = read(kRoot / "README.md");
  const std::string fence = "```yaml\n";
  int policies = 0;
  int scenarios_shown = 0;
  for (std::size_t at = readme.find(fence); at != std::string::npos;
       at = readme.find(fence, at + 1)) {
    const std::size_t from = at + fence.size();
    const std::string text = readme.substr(from, readme.find("```", from) - from);
    if (kind_of(text) == FileKind::policy) {
      ++policies;
      const auto loaded = load_policy(text, "README.md");
      ASSERT_TRUE(loaded.has_value()) << said(loaded.error());
      const auto policy = compile_policy(*loaded, us_rules());
      EXPECT_TRUE(policy.has_value()) << (policy ? "" : said(policy.error()));
    } else {
      ++scenarios_shown;
      const auto loaded = load_scenario(text, "README.md");
      EXPECT_TRUE(loaded.has_value()) << (loaded ? "" : said(loaded.error()));
    }
  }
  EXPECT_EQ(policies, 1);
  EXPECT_EQ(scenarios_shown, 1);
}

// The benchmark is the shipped scenario at twenty times the size: what else differs is a mistake.
TEST(Bench, TheMillionIsTheFiftyThousandTimesTwenty) {
  const auto small = policy_at(kRoot / "scenarios/policies/flu-recall.yaml");
  const auto large = policy_at(kRoot / "bench/scenarios/policies/flu-recall-1m.yaml");
  ASSERT_TRUE(small.has_value() && large.has_value());
  constexpr std::int64_t kTimes = 20;
  EXPECT_EQ(large->pacing.calls_in_flight, small->pacing.calls_in_flight * kTimes);
  EXPECT_EQ(large->pacing.calls_per_second_ppm, small->pacing.calls_per_second_ppm * kTimes);
  EXPECT_EQ(large->pacing.texts_per_second_ppm, small->pacing.texts_per_second_ppm * kTimes);
  EXPECT_EQ(large->pacing.ehr_per_second_ppm, small->pacing.ehr_per_second_ppm * kTimes);
  EXPECT_EQ(large->pacing.stop_if.over, small->pacing.stop_if.over * kTimes);
  EXPECT_EQ(large->windows, small->windows);
  EXPECT_EQ(large->deadline, small->deadline);
  EXPECT_EQ(large->limits.total_calls, small->limits.total_calls);
  EXPECT_EQ(large->limits.per_week, small->limits.per_week);
  EXPECT_EQ(large->cadence.size(), small->cadence.size());

  proto::Scenario fifty;
  proto::Scenario million;
  for (const Scenario& scenario : scenarios()) {
    if (scenario.path.stem() == "flu-50k") fifty = scenario.message;
    if (scenario.path.stem() == "flu-1m") million = scenario.message;
  }
  const auto times = [](std::int64_t value) { return value * kTimes; };
  EXPECT_EQ(million.population().patients(), times(fifty.population().patients()));
  EXPECT_EQ(million.ehr().requests_per_second().ppm(),
            times(fifty.ehr().requests_per_second().ppm()));
  EXPECT_EQ(million.ehr().burst(), times(fifty.ehr().burst()));
  EXPECT_EQ(million.carrier().trunks(), times(fifty.carrier().trunks()));
  EXPECT_EQ(million.carrier().calls_per_second().ppm(),
            times(fifty.carrier().calls_per_second().ppm()));
  EXPECT_EQ(million.agents().capacity(), times(fifty.agents().capacity()));
  EXPECT_EQ(million.staff().people(), times(fifty.staff().people()));
  EXPECT_EQ(million.horizon().ms(), fifty.horizon().ms());
  EXPECT_EQ(million.ehr().outages_size(), fifty.ehr().outages_size());
}

}  // namespace
}  // namespace rb
