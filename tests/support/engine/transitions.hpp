// The transitions of the assignment workflow: as the table at the top of assignment.hpp promises
// them, and as runs reach them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/outreach/assignment.hpp"

namespace rb::test {

// "(none)" is the state of an assignment that is not enrolled yet.
struct Transition {
  std::string from;
  std::string event;
  std::string argument;  // of the event, where the row names one
  std::string to;
};

// A transition as it happened: its event with its kind, as the table would write it in brackets.
struct ReachedTransition {
  std::string from;
  std::string event;
  std::string argument;  // always the kind of the event, "" if it has none
  std::string to;
  friend auto operator<=>(const ReachedTransition&, const ReachedTransition&) = default;
};

class TransitionLog {
 public:
  void note(const Event& event, std::string_view from, std::string_view to);
  [[nodiscard]] const std::set<ReachedTransition>& reached() const { return reached_; }
  void merge(const TransitionLog& other) {
    reached_.insert(other.reached_.begin(), other.reached_.end());
  }

 private:
  std::set<ReachedTransition> reached_;
};

// The rows of the table in the text of a header. Throws std::runtime_error if there is none.
[[nodiscard]] std::vector<Transition> parse_table(const std::string& header);

// Whether a row stands for a transition: equal, or the row names no argument and no other row of
// the same state and event names this one.
[[nodiscard]] bool covers(const std::vector<Transition>& table, const Transition& row,
                          const ReachedTransition& reached);

}  // namespace rb::test
