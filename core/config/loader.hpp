// YAML text to a validated protobuf message, by reflection: one loader for every file users write.
// All mistakes of a file are found in one pass, each with line, column, what was found, where, and
// what was expected. yaml-cpp stays behind this header.
#pragma once

#include <google/protobuf/message.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "core/proto/flow.pb.h"
#include "core/proto/patient.pb.h"
#include "core/proto/policy.pb.h"
#include "core/proto/rules.pb.h"
#include "core/proto/scenario.pb.h"
#include "core/proto/service.pb.h"

namespace rb {

// One mistake: "flu.yaml:12:9: unknown key `retires`, in policy, expected one of: ... (did you mean
// `retry`?)".
struct Problem {
  std::string file;
  int line = 1;  // from 1
  int column = 1;
  std::string what;      // what was found
  std::string where;     // path of the key, such as cadence[1].after
  std::string expected;  // what would be right
};

[[nodiscard]] std::string to_string(const Problem& problem);

struct Place {
  int line = 1;
  int column = 1;
};

// Where each key of the file was read, by its path ("pacing.ramp[1].share", items counted from 0);
// missing for defaults.
using Places = std::map<std::string, Place, std::less<>>;

// The place of the nearest key around `path` that the file writes, itself included; else the top.
[[nodiscard]] Place nearest_place(const Places& places, std::string_view path);

template <class Message>
struct Loaded {
  Message message;
  Places places;
  std::string file;        // as given, for problems
  std::uint64_t hash = 0;  // digest of the text's bytes
};
using LoadedPolicy = Loaded<proto::Policy>;
using LoadedScenario = Loaded<proto::Scenario>;
using LoadedRules = Loaded<proto::RulePack>;
using LoadedFlow = Loaded<proto::Flow>;

template <class Message>
using LoadResult = tl::expected<Loaded<Message>, std::vector<Problem>>;

// Reads YAML text. Defaults of the schema are filled in, so a loaded message is complete. The text
// is the caller's to read; `file` only names it in problems. Never throws.
[[nodiscard]] LoadResult<proto::Policy> load_policy(std::string_view text, std::string file);
[[nodiscard]] LoadResult<proto::Scenario> load_scenario(std::string_view text, std::string file);
[[nodiscard]] LoadResult<proto::RulePack> load_rules(std::string_view text, std::string file);
[[nodiscard]] LoadResult<proto::Service> load_service(std::string_view text, std::string file);
[[nodiscard]] LoadResult<proto::Flow> load_flow(std::string_view text, std::string file);
[[nodiscard]] LoadResult<proto::TrialPatient> load_patient(std::string_view text, std::string file);

// What kind of file a text is, by its first key (policy, scenario, rule_pack, service, flow,
// patient): for `validate`.
enum class FileKind : std::uint8_t { unknown, policy, scenario, rules, service, flow, patient };
[[nodiscard]] FileKind kind_of(std::string_view text);

}  // namespace rb
