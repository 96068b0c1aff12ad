// What is kept of a run: everything the report shows, and nothing that needs the log. Written as
// summary.json. Whole numbers with their unit in the name; shares in millionths (_ppm). A count of
// "patients" counts enrolments: a patient in two campaigns counts once in each. What a standing
// campaign says about a booking is no enrolment: its contacts count, and whom it is said to does
// not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "sim/metrics/bookings/booking_summary.hpp"
#include "sim/metrics/conversation_counts.hpp"
#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

inline constexpr std::int64_t kSummarySchema = 1;

// Local time of the place where the scenario starts, for time axes.
struct ClockOffset {
  std::int64_t from_ms = 0;
  std::int64_t offset_seconds = 0;
  friend bool operator==(const ClockOffset&, const ClockOffset&) = default;
};
struct AxisClock {
  std::string zone;
  std::vector<ClockOffset> offsets;  // ascending; the first holds at the start of the run
  friend bool operator==(const AxisClock&, const AxisClock&) = default;
};

struct Quantiles {
  QuantileRow time_to_resolution_ms;  // from the enrolment, of those resolved
  // From due to the status check that was answered, waiting for capacity and checks in vain
  // included; so far, or until it was given up, of a contact that had none.
  QuantileRow start_delay_ms;
  QuantileRow late_start_ms;  // of each check: what nothing that started or freed up explains
  QuantileRow attempts_per_patient;
  QuantileRow talk_ms;  // of calls that a person answered
  friend bool operator==(const Quantiles&, const Quantiles&) = default;
};

struct ObjectiveResult {
  std::string name;  // resolved_within | late_starts | ehr_rejections
  std::string unit;  // ppm | ms
  std::int64_t target = 0;
  std::int64_t measured = 0;
  std::int64_t by_ms = 0;  // resolved_within: after the scenario's start; else 0
  bool met = false;
  friend bool operator==(const ObjectiveResult&, const ObjectiveResult&) = default;
};

struct BrokenPromise {
  std::string promise;  // such as I10
  std::string explanation;
  std::int64_t event = 0;  // sequence of the first event that breaks it
  friend bool operator==(const BrokenPromise&, const BrokenPromise&) = default;
};

struct Funnel {
  std::int64_t enrolled = 0;
  std::int64_t contacted = 0;  // at least one call or text went out
  std::int64_t reached = 0;    // the patient answered, or acted on a text
  std::int64_t decided = 0;    // said yes or no to what they were asked
  std::int64_t booked = 0;     // ended booked or confirmed, by the outreach itself
  friend bool operator==(const Funnel&, const Funnel&) = default;
};

// Where the patients whom one limit kept from being resolved stand at the end.
struct Unresolved {
  std::string reason;  // a Binding
  std::int64_t waiting = 0;
  std::int64_t with_staff = 0;
  std::int64_t closed = 0;
  [[nodiscard]] std::int64_t total() const { return waiting + with_staff + closed; }
  friend bool operator==(const Unresolved&, const Unresolved&) = default;
};

// What became of what a standing campaign had to say about bookings. Each notice ended in one way.
struct NoticeCounts {
  std::int64_t given = 0;      // handed to the campaign to be said
  std::int64_t sent = 0;       // at least one call or text went out; ends below like any other
  std::int64_t answered = 0;   // the patient did something about it
  std::int64_t told = 0;       // heard, and no answer came, or none was asked for
  std::int64_t expired = 0;    // its time or its attempts ran out before it was heard
  std::int64_t withdrawn = 0;  // true no more before it was heard
  std::int64_t refused = 0;    // opted out, or no consent
  std::int64_t closed = 0;     // by staff, or with its campaign
  std::int64_t open = 0;       // when the run ended
  friend bool operator==(const NoticeCounts&, const NoticeCounts&) = default;
};

struct CampaignSummary {
  std::string name;
  std::string purpose;
  std::string urgency;
  std::int64_t calls_in_flight_limit = 0;
  std::int64_t calls_per_second_ppm = 0;
  std::int64_t ehr_per_second_ppm = 0;
  std::int64_t calls = 0;
  std::int64_t texts = 0;
  std::int64_t resolved = 0;
  std::int64_t resolved_before_first_call = 0;
  Funnel funnel;
  Counts endings;                      // and "open"
  std::vector<Unresolved> unresolved;  // reasons that occur
  // Of a standing campaign: it enrols nobody, so that all of the above but calls and texts is zero.
  std::optional<NoticeCounts> notices;
  [[nodiscard]] bool standing() const { return notices.has_value(); }
  friend bool operator==(const CampaignSummary&, const CampaignSummary&) = default;
};

struct ReachGroup {
  std::string name;
  std::int64_t enrolled = 0;
  std::int64_t reached = 0;
  std::int64_t resolved = 0;
  std::int64_t opted_out = 0;
  std::int64_t reached_low_ppm = 0;  // 95% Wilson intervals
  std::int64_t reached_high_ppm = 0;
  std::int64_t resolved_low_ppm = 0;
  std::int64_t resolved_high_ppm = 0;
  friend bool operator==(const ReachGroup&, const ReachGroup&) = default;
};
struct Reach {
  std::string by;  // language | age | payer
  std::vector<ReachGroup> groups;
  friend bool operator==(const Reach&, const Reach&) = default;
};

// One position per bin: [from + i * bin, + bin).
struct OutcomeSeries {
  std::string channel;  // voice | text
  std::string outcome;
  std::vector<std::int64_t> ended;
  friend bool operator==(const OutcomeSeries&, const OutcomeSeries&) = default;
};
struct Series {
  std::int64_t from_ms = 0;
  std::int64_t bin_ms = 0;
  std::vector<std::int64_t> calls_started;
  std::vector<std::int64_t> texts_started;
  std::vector<OutcomeSeries> outcomes;                   // those that occur
  std::vector<std::int64_t> calls_in_flight_max;         // from the status check to the end
  std::vector<std::int64_t> calls_in_flight_mean_milli;  // over time, thousandths
  std::vector<std::int64_t> agents_limit;
  std::vector<std::int64_t> ehr_requests;
  std::vector<std::int64_t> ehr_max_per_second;
  std::vector<std::int64_t> ehr_too_many;  // answered 429
  std::vector<std::int64_t> ehr_failed;    // failed or lost
  std::vector<std::int64_t> ready_calls;   // waiting for capacity: highest sample
  std::vector<std::int64_t> ready_texts;
  std::vector<std::int64_t> bookings_waiting;
  std::vector<std::int64_t> open_tasks;
  std::vector<std::int64_t> enrolled;
  std::vector<std::int64_t> resolved;
  std::vector<std::int64_t> resolved_before_first_call;
  std::vector<std::int64_t> withheld;
  [[nodiscard]] std::size_t bins() const { return calls_started.size(); }
  friend bool operator==(const Series&, const Series&) = default;
};

// Calls by the patient's own wall clock: 168 hours from Sunday 00:00.
struct HeatMap {
  std::vector<std::int64_t> calls;
  std::vector<std::int64_t> answered;  // by a person
  friend bool operator==(const HeatMap&, const HeatMap&) = default;
};

struct CallNumber {
  std::int64_t number = 0;  // 1: the patient's first call; the last row also holds all later ones
  Counts outcomes;
  Counts dispositions;
  friend bool operator==(const CallNumber&, const CallNumber&) = default;
};

struct WithheldCount {
  std::string reason;
  std::int64_t times = 0;
  std::int64_t patients = 0;
  friend bool operator==(const WithheldCount&, const WithheldCount&) = default;
};

struct TaskCount {
  std::string reason;
  std::int64_t opened = 0;
  std::int64_t resolved = 0;
  std::int64_t closed = 0;  // given up, or withdrawn
  std::int64_t open = 0;
  friend bool operator==(const TaskCount&, const TaskCount&) = default;
};

// Amounts in thousandths of the scenario's currency.
struct CostSummary {
  std::int64_t call_ms = 0;   // connected time
  std::int64_t agent_ms = 0;  // conversation and voicemail
  std::int64_t texts = 0;
  std::int64_t staff_ms = 0;
  std::int64_t call_milli = 0;
  std::int64_t agent_milli = 0;
  std::int64_t text_milli = 0;
  std::int64_t staff_milli = 0;
  std::int64_t total_milli = 0;
  std::int64_t per_resolved_milli = 0;  // 0 if nobody was resolved
  friend bool operator==(const CostSummary&, const CostSummary&) = default;
};

struct Span {
  std::string what;  // ehr | carrier
  std::string kind;  // down | slow | errors | gate_closed
  std::int64_t from_ms = 0;
  std::int64_t until_ms = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

// Not of the engine: a scenario that has so many patients of a campaign at once and no more. What
// waits are patients who are not enrolled yet, for calls and texts alike.
inline constexpr std::string_view kPatientsAtOnce = "patients_at_once";

// How long one limit of the engine kept contacts that were ready from starting.
struct HeldBy {
  std::string limit;          // a Limit, or kPatientsAtOnce
  std::int64_t calls_ms = 0;  // by minutes or so: as long as the bins of the run
  std::int64_t texts_ms = 0;
  std::int64_t waited_ms = 0;  // summed over the contacts that waited
  std::int64_t first_ms = 0;   // since when
  std::int64_t last_ms = 0;
  friend bool operator==(const HeldBy&, const HeldBy&) = default;
};

// What a resource of the platform went through. Times in microseconds; levels over the series'
// bins.
struct ResourceRow {
  std::string name;
  std::int64_t capacity = 0;  // servers, transfers or places at the end
  std::int64_t arrivals = 0;
  std::int64_t utilisation_ppm = 0;  // over the run
  std::int64_t busiest_ppm = 0;      // in the busiest minute or so
  std::int64_t mean_wait_us = 0;
  std::int64_t p99_wait_us = 0;
  std::int64_t max_wait_us = 0;
  std::int64_t most_waiting = 0;
  std::int64_t gave_up = 0;                 // waited no longer
  std::int64_t saturated_ms = 0;            // somebody waited
  std::int64_t first_saturated_ms = 0;      // since when; 0: never
  std::int64_t stood_ms = 0;                // all of it stood still, and something was there
  std::int64_t first_stood_ms = 0;          // since when; 0: never
  std::int64_t stalled_ms = 0;              // summed over what was in service meanwhile
  std::vector<std::int64_t> utilisation;    // _ppm
  std::vector<std::int64_t> waiting_milli;  // mean, thousandths
  friend bool operator==(const ResourceRow&, const ResourceRow&) = default;
};

// What lines and peers allow, whatever the daemon was told.
struct InfrastructureLimits {
  std::int64_t trunks = 0;
  std::int64_t agents = 0;  // at the start
  std::int64_t calls_per_second_ppm = 0;
  std::int64_t texts_per_second_ppm = 0;
  std::int64_t ehr_per_second_ppm = 0;
  std::int64_t texts_per_carrier_and_day = 0;
  friend bool operator==(const InfrastructureLimits&, const InfrastructureLimits&) = default;
};

struct RunSummary {
  std::int64_t schema = kSummarySchema;
  std::string scenario;
  std::string shows;
  std::string version;
  std::string digest;  // hex
  std::uint64_t seed = 0;
  std::int64_t start_ms = 0;  // UTC since 1970
  std::int64_t end_ms = 0;
  AxisClock clock;
  // Of the program that ran: not part of what the run decided.
  double wall_seconds = 0;
  std::int64_t peak_rss_bytes = 0;
  bool audited = false;  // whether the auditor read the log; without it violations says nothing
  std::int64_t violations = 0;
  std::vector<BrokenPromise> broken_promises;  // some of them
  std::int64_t patients = 0;                   // of the scenario
  std::int64_t not_enrolled = 0;  // the run ended before it was their turn, or there was room
  std::int64_t events = 0;
  std::int64_t attempts = 0;  // calls and texts intended
  std::int64_t calls = 0;
  std::int64_t texts = 0;
  std::int64_t resolved = 0;
  std::int64_t resolved_before_first_call = 0;
  std::int64_t opt_outs = 0;
  std::int64_t ehr_requests = 0;
  std::int64_t ehr_too_many = 0;
  std::int64_t ehr_failed = 0;
  std::int64_t calls_in_flight_max = 0;
  Funnel funnel;
  Counts call_outcomes;  // in JSON: outcomes.voice, outcomes.text
  Counts text_outcomes;
  Counts endings;  // and "open"
  Quantiles quantiles;
  std::vector<ObjectiveResult> objectives;
  InfrastructureLimits limits;
  std::vector<Span> outages;
  std::vector<CampaignSummary> campaigns;
  std::vector<Reach> reach;
  HeatMap heat;
  std::vector<CallNumber> call_numbers;
  std::vector<WithheldCount> withheld;  // reasons that occur
  std::vector<Unresolved> unresolved;   // reasons that occur
  std::vector<TaskCount> tasks;         // reasons that occur
  std::vector<HeldBy> held;             // limits that did
  std::vector<ResourceRow> resources;   // of the platform, in the order of a journey; none without
  CostSummary cost;
  std::optional<BookingSummary> bookings;           // not set: nobody asked for an appointment
  std::optional<ConversationCounts> conversations;  // not set: the scenario has no flows
  std::optional<TextConversationCounts> text_conversations;  // likewise
  Series series;
  std::vector<Series> busiest_day;  // none or one: the 24 h with the most starts, in finer bins
  friend bool operator==(const RunSummary&, const RunSummary&) = default;
};

// Those that enrol patients: all but the standing ones.
[[nodiscard]] std::size_t enrolling_campaigns(const RunSummary& summary);

// Bytes of a name that are no UTF-8 become U+FFFD; everything else survives the round trip.
[[nodiscard]] std::string to_json(const RunSummary& summary);
// Error invalid_input: not JSON (with line and column), a key missing or of the wrong kind (with
// its path), series of unequal length; unsupported: another schema version. Unknown keys are
// ignored.
[[nodiscard]] Result<RunSummary> from_json(std::string_view text);

}  // namespace rb::sim
