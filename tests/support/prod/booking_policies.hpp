// Policies of campaigns that book: what they have in common, and those that carry what bookings
// have to say.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {

inline constexpr const char* kNoDetails = "details: {insurance: false, birth_date: false}";
inline constexpr const char* kTextsAtOnce =
    "  - {step: text, channel: text, template: hello, link: self_service}\n";

// From `purpose` to `cadence`, whose steps follow.
inline std::string policy_for(const std::string& purpose, const std::string& cadence) {
  return "purpose: " + purpose + R"(
legal_class: informational_consented
windows:
  - {days: daily, hours: ["08:00-21:00"]}
holidays: none
cadence:
)" + cadence;
}

// Books nothing.
inline std::string carrier_policy(const std::string& name, const std::string& cadence) {
  return "policy: " + name + "\n" + policy_for("follow_up", cadence) +
         R"(limits: {per_day: 8, per_week: 8, total_calls: 2, min_gap: 0s}
pacing: {spread: 0s, calls_per_second: 50, texts_per_second: 50, ehr_requests_per_second: 100}
deadline: 90d
)";
}

// Stores `asks`, `reminders` and `news`, which carry notices. `asks_by`: the steps of the first.
inline void store_carriers(ServiceBed& bed, const std::string& asks_by = kTextsAtOnce) {
  for (const std::string name : {"asks", "reminders", "news"}) {
    const std::string text = carrier_policy(name, name == "asks" ? asks_by : kTextsAtOnce);
    const auto stored = bed.post("/v1/policies", {{"text", text}});
    ASSERT_EQ(stored.status, 201) << stored.body;
  }
}

// The policy's name, its steps, and the rest of its section `booking`.
inline std::string booking_policy(const std::string& name, const std::string& purpose,
                                  const std::string& cadence, const std::string& more) {
  return "policy: " + name + "\n" + policy_for(purpose, cadence) +
         R"(limits: {per_day: 8, per_week: 8, total_calls: 3, min_gap: 0s}
deadline: 30d
pacing: {spread: 0s, calls_per_second: 50, texts_per_second: 50, ehr_requests_per_second: 100}
booking:
  notices: {ask: asks, remind: reminders, tell: news}
  )" + more +
         "\n";
}

}  // namespace rb::test
