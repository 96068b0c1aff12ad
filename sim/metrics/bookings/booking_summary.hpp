// What is kept of the appointments that patients asked for in a run: everything that the report
// shows of them. Part of summary.json; times in milliseconds. Each booking is counted once,
// whatever became of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/metrics/bookings/plan_summary.hpp"
#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

// How far bookings got: each step holds those of the next.
struct BookingFunnel {
  std::int64_t requested = 0;
  std::int64_t found = 0;   // a time was offered, or chosen already when it was asked for
  std::int64_t chosen = 0;  // a time was held
  std::int64_t booked = 0;  // an appointment was made
  std::int64_t kept = 0;    // the visit took place
  friend bool operator==(const BookingFunnel&, const BookingFunnel&) = default;
};

// made = chosen + refused + gone + lapsed + dropped + open.
struct OfferCounts {
  Counts made;                 // by OfferReason; what an office proposes is one
  std::int64_t delivered = 0;  // the patient was told
  std::int64_t chosen = 0;     // one of the times, and it was still free
  std::int64_t refused = 0;    // all of the times
  std::int64_t gone = 0;       // somebody else had the time by then
  std::int64_t lapsed = 0;     // nobody answered in time
  std::int64_t dropped = 0;    // cancelled, or seen to by a person
  std::int64_t open = 0;       // when the run ended
  friend bool operator==(const OfferCounts&, const OfferCounts&) = default;
};

struct DetailCounts {
  std::int64_t bookings = 0;  // that something was missing for
  std::int64_t asked = 0;     // times that a patient was asked
  std::int64_t given = 0;     // times that some of it was given
  std::int64_t complete = 0;  // bookings that nothing is missing for any more
  Counts by_detail;           // given, by Detail
  friend bool operator==(const DetailCounts&, const DetailCounts&) = default;
};

struct SearchCounts {
  std::int64_t found = 0;
  std::int64_t nothing_preferred = 0;  // nothing with the provider whom they prefer
  std::int64_t nothing_anywhere = 0;
  std::int64_t waitlisted = 0;     // times that a booking went on the waitlist
  std::int64_t waitlist_open = 0;  // on it when the run ended
  friend bool operator==(const SearchCounts&, const SearchCounts&) = default;
};

// made = booked + all that ended + open.
struct HoldCounts {
  std::int64_t made = 0;
  std::int64_t booked = 0;
  Counts ended;  // by HoldEnd
  std::int64_t open = 0;
  friend bool operator==(const HoldCounts&, const HoldCounts&) = default;
};

// asked = yes + counter + refused + silent + withdrawn + open.
struct OfficeCounts {
  std::int64_t asked = 0;
  std::int64_t yes = 0;
  std::int64_t counter = 0;  // another time proposed
  std::int64_t refused = 0;
  std::int64_t silent = 0;
  std::int64_t withdrawn = 0;  // cancelled before it answered
  std::int64_t open = 0;
  QuantileRow answer_ms;  // until a yes, a no or a proposal
  friend bool operator==(const OfficeCounts&, const OfficeCounts&) = default;
};

// Messages to offices over one channel; sent is failed, or may have arrived.
struct OfficeChannelCounts {
  std::string channel;  // an OfficeChannel
  std::int64_t sent = 0;
  std::int64_t failed = 0;     // surely not arrived
  std::int64_t looked_up = 0;  // nobody reported on it in time
  std::int64_t unknown = 0;    // for good, of those
  std::int64_t acknowledged = 0;
  std::int64_t answered = 0;  // with what ended the request
  friend bool operator==(const OfficeChannelCounts&, const OfficeChannelCounts&) = default;
};
// Requests to offices that are asked over a ladder. requests = all endings + open.
struct OfficeLadderCounts {
  std::int64_t requests = 0;
  std::int64_t escalations = 0;               // messages after the first of their request
  std::vector<OfficeChannelCounts> channels;  // those that were used
  Counts endings;                             // by office::Ending
  std::int64_t open = 0;
  QuantileRow settled_ms;  // of those that nobody cancelled
  friend bool operator==(const OfficeLadderCounts&, const OfficeLadderCounts&) = default;
};

// opened = handed_back + booked + given_up + open.
struct HandOverCount {
  std::string reason;  // a BookingTask
  std::int64_t opened = 0;
  std::int64_t handed_back = 0;  // goes on where it left
  std::int64_t booked = 0;       // by the person
  std::int64_t given_up = 0;
  std::int64_t open = 0;
  friend bool operator==(const HandOverCount&, const HandOverCount&) = default;
};

struct ChangeCounts {
  std::int64_t moves_wanted = 0;  // another time, of an appointment that stands
  std::int64_t moved = 0;
  std::int64_t moves_in_vain = 0;  // what stood stands
  std::int64_t confirmed = 0;
  std::int64_t cancelled = 0;  // the patient wants it no more
  friend bool operator==(const ChangeCounts&, const ChangeCounts&) = default;
};

// As the record system has it.
struct VisitCounts {
  std::int64_t kept = 0;
  std::int64_t missed = 0;
  std::int64_t unknown = 0;  // nobody ever said
  std::int64_t awaited = 0;  // over when the run ended, and not heard of yet
  std::int64_t ahead = 0;
  friend bool operator==(const VisitCounts&, const VisitCounts&) = default;
};

// Only the modelled clinics know: what truly became of every appointment, by who made it.
struct VisitsOfMaker {
  std::string by;  // agent | staff
  std::int64_t made = 0;
  std::int64_t released = 0;
  std::int64_t kept = 0;
  std::int64_t missed = 0;
  std::int64_t ahead = 0;
  friend bool operator==(const VisitsOfMaker&, const VisitsOfMaker&) = default;
};
// How patients rate a booking, asked once its visit was kept. Only the model knows.
struct RatingCounts {
  Counts ratings;               // one (the worst) to five
  std::int64_t mean_milli = 0;  // thousandths; 0 of nobody
  friend bool operator==(const RatingCounts&, const RatingCounts&) = default;
};
struct ClinicTruth {
  std::vector<VisitsOfMaker> visits;  // agent, staff
  RatingCounts satisfaction;
  friend bool operator==(const ClinicTruth&, const ClinicTruth&) = default;
};

struct BookingSummary {
  BookingFunnel funnel;
  Counts sources;            // of the requests, by BookingSource
  Counts states;             // at the end, by BookingKind
  Counts endings;            // of those that ended, by BookingEnding
  QuantileRow to_booked_ms;  // from the request to the first appointment
  OfferCounts offers;
  DetailCounts details;
  SearchCounts searches;
  HoldCounts holds;
  std::int64_t at_once = 0;    // the most that were under way, from the request to the end
  std::int64_t conflicts = 0;  // writes that met a slot which somebody else had
  OfficeCounts offices;
  std::optional<OfficeLadderCounts> office_ladder;  // where offices are asked over one
  std::vector<HandOverCount> hand_overs;            // reasons that occur
  ChangeCounts changes;
  VisitCounts visits;
  std::optional<ClinicTruth> truth;
  std::optional<PlanSummary> plan;  // where a campaign plans together
  friend bool operator==(const BookingSummary&, const BookingSummary&) = default;
};

}  // namespace rb::sim
