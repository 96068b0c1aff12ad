// validate and schema: the files that users write.
#include <cstdio>

#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "edge/files/text_file.hpp"
#include "sim/cli/cli.hpp"
#include "sim/lab/plan.hpp"
#include "sim/schema/json_schema.hpp"
#include "sim/schema/reference_page.hpp"

namespace rb::sim {
namespace {

void keep(std::vector<Problem>& all, const std::vector<Problem>& found) {
  all.insert(all.end(), found.begin(), found.end());
}

// What is wrong with one file and with the files it names.
std::vector<Problem> problems_of(const std::string& file) {
  const auto text = edge::read_text(file);
  if (!text) {
    return {{file, 1, 1, edge::message_without(file, text.error()), "", "a file that can be read"}};
  }
  switch (kind_of(*text)) {
    case FileKind::policy: {
      const auto rules = read_nearby_rules(file);
      if (!rules) return rules.error();
      const auto policy = read_policy(file, **rules);
      return policy ? std::vector<Problem>{} : policy.error();
    }
    case FileKind::scenario: {
      const auto plan = make_plan({.scenario = file, .policies = {}, .more_zones = {}});
      return plan ? std::vector<Problem>{} : plan.error();
    }
    case FileKind::rules: {
      const auto rules = read_rule_pack(file, nullptr);
      return rules ? std::vector<Problem>{} : rules.error();
    }
    case FileKind::service: {
      const auto service = load_service(*text, file);
      return service ? std::vector<Problem>{} : service.error();
    }
    case FileKind::flow: {
      const auto flow = read_flow(file);
      return flow ? std::vector<Problem>{} : flow.error();
    }
    case FileKind::patient: {
      const auto patient = load_patient(*text, file);
      return patient ? std::vector<Problem>{} : patient.error();
    }
    case FileKind::unknown:
      // Neither: the loader of policies says what is wrong with it as a text or as YAML, if
      // anything is. A mistake in a key would be told of a policy that this may not be.
      if (const auto loaded = load_policy(*text, file); !loaded && !loaded.error().empty()) {
        const Problem& first = loaded.error().front();
        if (first.where == "the text" || first.where == "the YAML") return {first};
      }
      return {{file, 1, 1, "this file is none of those that ringback reads", "",
               "a first key `policy`, `scenario`, `rule_pack`, `flow`, `patient` or `service`"}};
  }
  return {};
}

}  // namespace

int validate(const std::vector<std::string>& files) {
  std::vector<Problem> all;
  std::size_t broken = 0;
  for (const std::string& file : files) {
    const auto found = problems_of(file);
    if (found.empty()) {
      std::printf("%s: fine\n", file.c_str());
    } else {
      ++broken;
    }
    keep(all, found);
  }
  if (all.empty()) return kExitOk;
  (void)complain(all);
  std::fprintf(stderr, "ringback: %zu of %zu files cannot be used\n", broken, files.size());
  return kExitBadInput;
}

int print_schema(const std::string& kind, bool markdown) {
  FileKind file = FileKind::unknown;
  if (kind == "policy") file = FileKind::policy;
  if (kind == "scenario") file = FileKind::scenario;
  if (kind == "rules" || kind == "rule_pack") file = FileKind::rules;
  if (kind == "service") file = FileKind::service;
  if (kind == "flow") file = FileKind::flow;
  if (kind == "patient") file = FileKind::patient;
  if (file == FileKind::unknown) {
    std::fprintf(stderr,
                 "ringback: `%s` has no schema; expected policy, scenario, rules, flow, patient or "
                 "service\n",
                 kind.c_str());
    return kExitBadInput;
  }
  std::fputs((markdown ? reference_page(file) : json_schema(file)).c_str(), stdout);
  return kExitOk;
}

}  // namespace rb::sim
