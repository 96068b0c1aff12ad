// The conversations of a rehearsal in the words in which they would be, as pages to be compared
// with what is written.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/world/talks/talk.hpp"

namespace rb::sim {

[[nodiscard]] std::string rehearsed_file(const std::string& name);
// Of a scenario beside the tests; what is wrong with it is a failure.
[[nodiscard]] std::optional<Plan> rehearsed_plan(const std::string& name);

// Each conversation is a page, in the order of the outreaches that they belong to.
class Book {
 public:
  using Wanted = std::function<bool(const Session&)>;
  // The plan outlives it.
  Book(const Plan& plan, Wanted wanted) : plan_(plan), wanted_(std::move(wanted)) {}

  void read(const TalkStep& step);
  [[nodiscard]] std::string text() const;

 private:
  [[nodiscard]] LocalTime local(Instant at) const;
  [[nodiscard]] std::string time_of(Instant at) const;
  [[nodiscard]] std::string words(const TalkStep& step) const;

  const Plan& plan_;
  Wanted wanted_;
  std::map<AttemptId, std::string> pages_;
};

// Rehearses, audits what happened, and compares the pages of `wanted` with `file`; RB_REWRITE=1
// keeps what happened in its place.
void expect_as_written(const Plan& plan, const std::string& file, Book::Wanted wanted);

}  // namespace rb::sim
