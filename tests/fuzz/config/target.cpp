#include "tests/fuzz/config/target.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/assert.hpp"
#include "core/config/loader.hpp"
#include "core/conversation/flow/compile.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"

namespace rb::fuzz {
namespace {

// Never empty, never pointing outside the text, never without words.
void check_problems(const std::vector<Problem>& problems, std::string_view text) {
  RB_ASSERT(!problems.empty());
  const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
  for (const Problem& problem : problems) {
    RB_ASSERT(problem.line >= 1 && problem.line <= lines);
    RB_ASSERT(problem.column >= 1 && problem.column <= static_cast<int>(text.size()) + 1);
    RB_ASSERT(!problem.what.empty() && !problem.where.empty() && !problem.expected.empty());
    RB_ASSERT(problem.file == "fuzz.yaml");
    // One problem is one line of a terminal.
    RB_ASSERT(to_string(problem).find_first_of(std::string_view("\n\r\0", 3)) == std::string::npos);
  }
}

[[nodiscard]] RulePack law() {
  RulePack pack;
  pack.name = "fuzz";
  for (const LegalClass legal_class :
       {LegalClass::informational_consented, LegalClass::emergency}) {
    ClassRules rules;
    rules.legal_class = legal_class;
    rules.hours.add(0x7F, {480, 1260});
    pack.classes.push_back(rules);
  }
  pack.holidays.push_back({"us-federal", {}});
  return pack;
}

void check_flow(const LoadedFlow& loaded, std::string_view text) {
  const auto flow = compile_flow(loaded, law());
  if (!flow) {
    check_problems(flow.error(), text);
    return;
  }
  RB_ASSERT(!flow->nodes.empty());
  for (const Node& node : flow->nodes) {
    const auto* next = std::get_if<NextTurn>(&node.turn);
    RB_ASSERT(next == nullptr || next->node.index() < flow->nodes.size());
    for (const NodeId to : node.leads) {
      RB_ASSERT(to.is_none() || to.index() < flow->nodes.size());
    }
  }
}

void check_policy(const LoadedPolicy& loaded, std::string_view text) {
  const auto policy = compile_policy(loaded, law());
  if (!policy) {
    check_problems(policy.error(), text);
    return;
  }
  RB_ASSERT(!policy->windows.empty() && !policy->cadence.empty());
  RB_ASSERT(policy->cadence.size() <= kMaxSteps && policy->dayparts.size() <= kMaxDayparts);
  RB_ASSERT(policy->limits.per_week <= kMaxCap &&
            policy->pacing.ramp.back().share_ppm == 1'000'000);
}

}  // namespace

void load_everything(std::string_view text) {
  static_cast<void>(kind_of(text));
  if (const auto policy = load_policy(text, "fuzz.yaml")) {
    check_policy(*policy, text);
  } else {
    check_problems(policy.error(), text);
  }
  if (const auto scenario = load_scenario(text, "fuzz.yaml")) {
    RB_ASSERT(scenario->message.horizon().ms() > 0);
  } else {
    check_problems(scenario.error(), text);
  }
  if (const auto rules = load_rules(text, "fuzz.yaml")) {
    static_cast<void>(make_rule_pack(rules->message, rules->hash));
  } else {
    check_problems(rules.error(), text);
  }
  if (const auto flow = load_flow(text, "fuzz.yaml")) {
    check_flow(*flow, text);
  } else {
    check_problems(flow.error(), text);
  }
}

}  // namespace rb::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  rb::fuzz::load_everything({reinterpret_cast<const char*>(data), size});
  return 0;
}
