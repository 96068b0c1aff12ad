// Values that engines under test decide with: zones written by hand, the shipped rule pack, and
// policies from YAML that says only what matters.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/engine.hpp"
#include "core/policy/policy.hpp"
#include "core/rules/rule_pack.hpp"

namespace rb::test {

// America/New_York, America/Chicago, America/Los_Angeles, America/Phoenix and two strange ones.
[[nodiscard]] std::shared_ptr<const ZoneTable> test_zones();
[[nodiscard]] std::shared_ptr<const RulePack> us_rules();
[[nodiscard]] EngineInputs test_inputs(std::shared_ptr<const AnswerModel> model = nullptr);

// A policy from YAML, as users write it. Keys that are required and not given: purpose recall,
// informational_consented, windows daily 09:00-20:00, holidays none.
// Throws std::runtime_error with the loader's own words.
[[nodiscard]] std::shared_ptr<const Policy> policy_from(std::string yaml, std::string_view name);

// A tenant with one place in New York and so many patients there, each with one mobile number:
// everything up to the campaigns.
[[nodiscard]] std::vector<Command> patients_of_new_york(std::uint32_t patients);

// Of a policy that carries what there is to say about bookings, by text at any time.
inline constexpr const char* kNoticePolicy =
    "purpose: follow_up\n"
    "cadence: [{step: text, channel: text, template: about-your-visit}]\n"
    "limits: {per_day: 8, per_week: 8, min_gap: 0s}\n"
    "give_up: {to: close, after: 1h}\n"
    "deadline: 30d\n";

// A tenant with one place in New York, one patient with one mobile number there, and a campaign
// that calls them: everything up to the enrolment.
[[nodiscard]] std::vector<Command> one_patient_to_call();

// A local wall time of one of the zones: "2026-10-05 09:00" or "2026-10-05 09:00:30.250". Of a
// repeated hour the first, in a gap the jump. Throws std::runtime_error.
[[nodiscard]] Instant at_local(std::string_view text, const Zone& zone);

// "Mon 2026-10-05 09:00:30", with milliseconds where there are some and the offset where the hour
// occurs twice.
[[nodiscard]] std::string local_text(Instant at, const Zone& zone);

[[nodiscard]] std::string read_file(const std::string& path);  // throws std::runtime_error

}  // namespace rb::test
