// What really rang and what was really booked, as the peers wrote it down: nothing in here was told
// by the daemon but the names that it gave its attempts and bookings.
//
// As JSON lines, in the order in which things were asked for:
//   {"contact":{"attempt":"12-3","patient":"p5","number":"+1...","channel":"voice","asked":T,
//               "from":T,"until":T,"outcome":"answered_human","disposition":"booked",...}}
//   {"booking":{"identifier":"clinic-12","patient":"p5","appointment":7,"slot":"40","at":T,
//               "cancelled":false}}
//   {"talk":{"attempt":"12-3","patient":"p5","channel":"voice","from":T,"wants":"booked",
//            "decided":"booked","wrong_date":false,"offered":true,"course":["yes_no: sure",...],
//            "told":"..."}}
// Times are RFC 3339 in UTC with milliseconds, of the simulated clock. An attempt or identifier
// that is empty was not given; a patient that is empty is nobody of the population.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "core/policy/policy.hpp"

namespace rb::sim::sandbox {

struct LedgerContact {
  std::string attempt{};
  std::string patient{};
  std::string number{};
  std::string sid{};
  Channel channel = Channel::voice;
  Instant asked{};
  Instant from{};             // the first ring, or the text's departure
  Instant until = kNever;     // the end of the call, or the text's arrival; never: under way
  std::string outcome{};      // "under_way" until it is over
  std::string disposition{};  // what the person called had in mind; "none"
  std::string keys{};         // that they pressed, in order
  // Answered, and our side ended it before a key was pressed or a word was said.
  bool hung_up_on = false;
};

struct LedgerBooking {
  std::string identifier{};
  std::string patient{};
  std::string slot{};
  std::uint64_t appointment = 0;
  Instant at{};
  bool cancelled = false;
};

// A conversation in words, from the patient's side.
struct LedgerTalk {
  std::string attempt{};  // of the call; empty: by text
  std::string patient{};
  Channel channel = Channel::voice;
  Instant from{};
  std::string wants{};              // as `disposition`
  std::string decided{};            // by what they said
  bool wrong_date = false;          // the last birth date that they gave was not theirs
  bool offered = false;             // they heard of times
  std::vector<std::string> course;  // what was asked, and what they said to it
  std::string told{};               // the last that they heard
};

struct Ledger {
  std::vector<LedgerContact> contacts;
  std::vector<LedgerBooking> bookings;
  std::vector<LedgerTalk> talks;
};

// The contacts, the bookings, the talks. Contacts that never rang and never left are left out.
[[nodiscard]] std::string to_lines(const Ledger& ledger, Instant now);

// Without the talks, which prove nothing. Error: invalid_input, with `file`, line and what was
// expected.
[[nodiscard]] Result<Ledger> read_ledger(std::string_view text, const std::string& file);

// "12-3": assignment 12, its third attempt; also at the end of a call's name
// ("mercy.4f9ab1c2.12-3").
struct AttemptName {
  std::uint32_t assignment = 0;
  std::uint32_t ordinal = 0;
};
[[nodiscard]] std::optional<AttemptName> read_attempt(std::string_view text);
// The assignment that an identifier ends with ("clinic-12"); nothing for a booking's.
[[nodiscard]] std::optional<std::uint32_t> assignment_of(std::string_view identifier);
// The booking that an identifier names ("clinic-booking-5-17"); none(): it names none.
[[nodiscard]] BookingId booking_of(std::string_view identifier);

[[nodiscard]] std::string_view name_of(Outcome outcome);
[[nodiscard]] std::string_view name_of(Disposition disposition);

}  // namespace rb::sim::sandbox
