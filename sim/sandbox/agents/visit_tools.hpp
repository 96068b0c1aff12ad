// The tools about a visit as docs/agent-gateway.md has them: their arguments written, their results
// read. Nothing is known in here of who talks, or why.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/conversation/reading.hpp"
#include "core/provider/care.hpp"
#include "core/time/time_wish.hpp"

namespace rb::sim::sandbox {

// The result in the answer to a tool call, as it is; nullopt: there is none.
[[nodiscard]] std::optional<std::string> result_in(std::string_view answer);

struct OfferedTime {
  std::uint32_t slot = 0;  // the daemon's number of it
  std::string start{};     // "2026-10-13T09:30:00-04:00"
};

// What get_context says of a call about a visit.
struct VisitContext {
  bool tells_of_booking = false;  // else the call is to lead to one
  Tongue tongue = Tongue::english;
  std::string callback_number{};
  bool birth_date_known = false;
  bool verified = false;
  DetailSet missing = 0;      // once verified
  std::string appointment{};  // that stands, by its start; empty: none, or not verified
};
// nullopt: refused, or the call is about no visit.
[[nodiscard]] std::optional<VisitContext> read_context(std::string_view result);

// What any other tool says; a member that is not there is false, empty or 0.
struct ToolAnswer {
  bool accepted = false;
  std::string reason{};
  bool verified = false;
  std::int64_t attempts_left = 0;
  bool pending = false;
  bool held = false;
  bool booked = false;
  bool under_way = false;
  std::string start{};
  std::vector<OfferedTime> offers{};
  DetailSet missing = 0;
};
// nullopt: it says neither that it is accepted nor that it is not.
[[nodiscard]] std::optional<ToolAnswer> read_answer(std::string_view result);

// {"birth_date": "1961-03-14"}
[[nodiscard]] std::string birth_date_argument(const std::chrono::year_month_day& date);
// {"wish": {"part": "morning"}, "refused": [4, 5], "known": ["referral"]}, each if there is one.
[[nodiscard]] std::string search_arguments(const TimeWish& wish,
                                           const std::vector<OfferedTime>& refused,
                                           DetailSet known);
// {"slot": 17}
[[nodiscard]] std::string slot_argument(std::uint32_t slot);
// {"reason": "symptoms"}, {"text": "..."}
[[nodiscard]] std::string text_argument(const char* name, std::string_view text);

}  // namespace rb::sim::sandbox
