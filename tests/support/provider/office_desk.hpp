// One request and its office, for tests: an office in New York that is open from Monday to Friday,
// 8 to 12 and 13 to 17, but for Thursday, June 4, 2026.
#pragma once

#include <string>
#include <vector>

#include "core/provider/office/decide.hpp"
#include "core/provider/office/react.hpp"

namespace rb::test {

// "Monday is June 1": hours on the wall of New York in summer, as UTC.
[[nodiscard]] Instant june(unsigned day, int hour, int minute = 0);

[[nodiscard]] const office::OfficeHours& desk_hours();
// By looking at the wall alone: nothing in common with the hours under test.
[[nodiscard]] bool desk_is_open(Instant at);

[[nodiscard]] std::string name_of(const office::EventBody& body);
[[nodiscard]] std::string name_of(office::StateKind kind);  // "(none)" if it is not opened

struct DeskTransition {
  std::string from;
  std::string event;
  std::string to;
  friend auto operator<=>(const DeskTransition&, const DeskTransition&) = default;
};

// Applies commands and keeps all that follows. Fails the test where `check` finds something, where
// a rejection comes along with a change, or where a wake is missing.
class OfficeDesk {
 public:
  explicit OfficeDesk(office::Ladder ladder) : ladder_(std::move(ladder)) {}

  // The rejection, if there was one.
  std::optional<office::Rejection> tell(Instant now, const office::Command& command);
  // Wakes as they fall due, up to and including `until`.
  void run_until(Instant until);

  [[nodiscard]] const office::Request& request() const { return request_; }
  [[nodiscard]] const office::Ladder& ladder() const { return ladder_; }
  [[nodiscard]] Instant wake() const { return office::next_wake(request_, ladder_); }
  [[nodiscard]] const std::vector<office::Event>& events() const { return events_; }
  [[nodiscard]] const std::vector<DeskTransition>& transitions() const { return transitions_; }
  // Those since the last call.
  [[nodiscard]] std::vector<office::Effect> new_effects();

  static constexpr OfficeRequestId kId{7};

 private:
  office::Ladder ladder_;
  office::Request request_;
  std::vector<office::Event> events_;
  std::vector<office::Effect> effects_;
  std::vector<DeskTransition> transitions_;
};

}  // namespace rb::test
