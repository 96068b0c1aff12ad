// A policy as the engine uses it: every value present, checked, and in the engine's own types.
// Made from the protobuf message by compile_policy(), which refuses contradictions.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.hpp"
#include "core/booking/decide/policy.hpp"
#include "core/booking/vocabulary.hpp"
#include "core/time/weekly_hours.hpp"

namespace rb {

enum class Purpose : std::uint8_t { recall = 1, reschedule, confirm, follow_up, waitlist_offer };
enum class LegalClass : std::uint8_t {
  emergency = 1,
  healthcare_exempt,
  informational_consented,
  marketing
};
enum class Urgency : std::uint8_t { routine = 1, soon, urgent, emergency };
enum class Channel : std::uint8_t { voice = 1, text, human_task };
enum class Strategy : std::uint8_t { fixed = 1, rotate_dayparts, preference_then_model };
enum class CallerId : std::uint8_t { unidentified = 1, identified, verified };
enum class StepWhen : std::uint8_t { always = 1, calls_exhausted };
enum class DaypartChoice : std::uint8_t { any = 1, same, different };
enum class NextNumber : std::uint8_t { other_number = 1, text, human_task, close };
enum class GiveUpTo : std::uint8_t { staff_worklist = 1, close };

// What became of one attempt.
enum class Outcome : std::uint8_t {
  answered_human = 1,
  answered_machine,
  no_answer,
  busy,
  bad_number,
  rejected,   // the provider refused this number or message for good (opted out there, landline)
  failed,     // never reached the phone: our fault or the carrier's
  unknown,    // we do not know whether it was placed
  delivered,  // a text that arrived
  cancelled,  // called off by us before it reached the patient
};

// What the conversation achieved.
enum class Disposition : std::uint8_t {
  none = 0,  // there was no conversation
  booked,    // the patient chose a slot: the EHR has still to take it
  confirmed,
  declined,
  callback_requested,
  wrong_person,
  opted_out,
  escalated,
  no_decision,
};

// The keys of `retry` in a policy file.
enum class RetryKey : std::uint8_t {
  busy,
  no_answer,
  machine,
  wrong_person,
  bad_number,
  no_decision,
  callback_requested,
  failed,
  unknown
};
inline constexpr std::size_t kRetryKeys = 9;

inline constexpr std::size_t kMaxSteps = 8;  // steps of a cadence
inline constexpr std::size_t kMaxDayparts = 6;
inline constexpr std::size_t kMaxCap =
    8;  // largest cap per day or week: contacts remembered per person

struct DelayRange {
  Millis min{};
  Millis max{};
};

struct Daypart {
  std::string name;
  MinuteRange hours;
};

struct StepDelay {
  std::uint8_t step = 0;  // position in the cadence
  Millis delay{};
};

struct Step {
  std::string name;
  Channel channel = Channel::voice;
  std::string template_name;
  std::string flow;
  bool link = false;
  CallerId caller_id = CallerId::identified;
  StepWhen when = StepWhen::always;
  std::vector<StepDelay> after;
};

struct RetryRule {
  DelayRange after;
  DaypartChoice daypart = DaypartChoice::any;
  std::uint8_t max = 0;  // 0: no limit of its own
  bool counts = true;
  std::int64_t backoff_ppm = 1'000'000;
  Millis up_to{};
  bool voicemail_first_time = false;
  NextNumber next = NextNumber::other_number;
  NextNumber otherwise = NextNumber::human_task;
  Millis resolve_within{};
};

struct Limits {
  std::uint8_t per_day = 1;   // in any 24 h
  std::uint8_t per_week = 3;  // in any 7 days
  std::uint8_t total_calls = 5;
  Millis min_gap{};
};

struct RampStage {
  std::int64_t share_ppm = 1'000'000;  // cumulative
  Millis lasts{};                      // zero for the last stage
};

struct StopIf {
  std::int64_t opt_out_ppm = 1'000'000;
  std::int64_t failure_ppm = 1'000'000;
  std::uint32_t over = 200;
};

struct Pacing {
  Millis spread{};
  std::vector<RampStage> ramp;
  std::uint32_t calls_in_flight = 100;
  // Starts per second, in millionths.
  std::int64_t calls_per_second_ppm = 1'000'000;
  std::int64_t ehr_per_second_ppm = 10'000'000;
  std::int64_t texts_per_second_ppm = 10'000'000;
  StopIf stop_if;
};

// How free times are given out where appointments of many fell away.
enum class BookingPlan : std::uint8_t { one_by_one = 1, together };
struct PlanTerms {
  BookingPlan plan = BookingPlan::one_by_one;
  std::uint32_t offers_out = 500;  // at once
  std::uint32_t offers_out_per_provider = 20;
  Millis again = 5min;    // between two rounds, at least
  Millis all_again = 6h;  // and between two over everybody
  Millis lead = 24h;      // nothing sooner is planned for who has not asked yet

  [[nodiscard]] bool together() const { return plan == BookingPlan::together; }
};

// How the appointments that an outreach leads to are booked. The names are those of the policies of
// the campaigns that carry its notices.
struct BookingTerms {
  BookingPolicy policy;
  PlanTerms plan;
  DetailSet required = 0;  // what must be known before free times are looked for
  std::string ask;
  std::string remind;
  std::string tell;
};

struct Policy {
  std::string name;
  std::uint64_t hash =
      0;  // digest of the file's bytes: what "the policy in force" means in the log
  Purpose purpose = Purpose::recall;
  LegalClass legal_class = LegalClass::informational_consented;
  Urgency urgency = Urgency::routine;
  std::string attestation;
  WeeklyHours windows;
  std::string holidays;  // name of a calendar of the rule pack; empty: none
  Strategy strategy = Strategy::fixed;
  std::vector<Daypart> dayparts;
  std::int64_t explore_ppm = 0;
  std::vector<Step> cadence;
  std::array<RetryRule, kRetryKeys> retry;
  Limits limits;
  GiveUpTo give_up = GiveUpTo::staff_worklist;
  Millis give_up_after{};  // wait for a reply after the last step
  Pacing pacing;
  Millis deadline{};
  Millis longest_call{};
  Millis text_validity{};
  std::optional<BookingTerms> booking;  // nothing: the first free slot is booked at once

  [[nodiscard]] const RetryRule& rule(RetryKey key) const {
    return retry[static_cast<std::size_t>(key)];
  }
};

}  // namespace rb
