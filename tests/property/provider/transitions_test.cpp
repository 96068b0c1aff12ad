// The transition table at the top of request.hpp: nothing happens outside it, every row is reached,
// and every state leads to an end.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

#include "tests/property/provider/random_office.hpp"
#include "tests/support/engine/transitions.hpp"

namespace rb::test {
namespace {

const std::vector<std::string> kOpen = {"waiting", "sending",      "resolving",
                                        "asked",   "acknowledged", "negotiating"};

// With the rows of (open) written out.
std::set<DeskTransition> table() {
  std::ifstream stream(RB_SOURCE_DIR "/core/provider/office/request.hpp");
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  std::set<DeskTransition> rows;
  for (const Transition& row : parse_table(text)) {
    const std::vector<std::string> from = row.from == "(open)" ? kOpen : std::vector{row.from};
    for (const std::string& state : from) {
      rows.insert({state, row.event, row.to == "(same)" ? state : row.to});
    }
  }
  return rows;
}

// A first send that is said to have failed, and is accepted after all when the office has been
// asked for another time: while that is under way at `until`, or when it was answered in a way.
std::set<DeskTransition> accept_what_failed(Instant until,
                                            std::optional<office::AnswerKind> answer) {
  using namespace office;
  const auto send = [](std::uint8_t round, std::uint8_t rung) {
    return SendId{OfficeDesk::kId, round, rung};
  };
  const auto offer = [](Instant time) { return offered_times(std::span(&time, 1)); };
  OfficeDesk desk(usual_ladder());
  command::OpenRequest open;
  open.channels = 0xF;
  open.useful_until = june(20, 0);
  open.wish.time = june(18, 10);
  open.limits.unasked_shift = 24h;
  const Instant start = june(1, 9);
  static_cast<void>(desk.tell(start, open));
  desk.run_until(start);
  static_cast<void>(desk.tell(start, command::ReportSend{send(1, 0), SendReport::failed}));
  desk.run_until(start);
  static_cast<void>(desk.tell(start, command::ReportAnswer{.send = send(1, 1),
                                                           .kind = AnswerKind::counter_offer,
                                                           .times = offer(june(18, 11))}));
  desk.run_until(until);
  if (answer) {
    static_cast<void>(desk.tell(
        until,
        command::ReportAnswer{.send = send(2, 1), .kind = *answer, .times = offer(june(25, 11))}));
  }
  static_cast<void>(
      desk.tell(until, command::ReportAnswer{.send = send(1, 0), .kind = AnswerKind::accepted}));
  return {desk.transitions().begin(), desk.transitions().end()};
}

std::string text_of(const DeskTransition& row) {
  return row.from + " -- " + row.event + " --> " + row.to;
}

TEST(OfficeTransitionTable, IsWhatHappens) {
  const std::set<DeskTransition> rows = table();
  ASSERT_GT(rows.size(), 40U);
  std::set<DeskTransition> reached;
  for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
    const RandomOffice run = random_office(seed, seed % 2 == 0);
    reached.insert(run.transitions.begin(), run.transitions.end());
  }
  // Too rare for chance.
  reached.merge(accept_what_failed(june(1, 9), {}));
  reached.merge(accept_what_failed(june(1, 9, 1), {}));
  reached.merge(accept_what_failed(june(1, 9), office::AnswerKind::acknowledged));
  reached.merge(accept_what_failed(june(1, 9), office::AnswerKind::counter_offer));
  for (const DeskTransition& transition : reached) {
    EXPECT_TRUE(rows.contains(transition)) << "not in the table: " << text_of(transition);
  }
  for (const DeskTransition& row : rows) {
    EXPECT_TRUE(reached.contains(row)) << "never reached: " << text_of(row);
  }
}

TEST(OfficeTransitionTable, LeadsFromEveryStateToTheEnd) {
  const std::set<DeskTransition> rows = table();
  std::set<std::string> ends{"done"};
  for (std::size_t before = 0; before != ends.size();) {
    before = ends.size();
    for (const DeskTransition& row : rows) {
      if (ends.contains(row.to)) ends.insert(row.from);
    }
  }
  for (const DeskTransition& row : rows) {
    EXPECT_TRUE(ends.contains(row.from)) << row.from;
    EXPECT_TRUE(row.from != "done" || row.to == "done") << "the end is the end";
  }
  for (const std::string& state : kOpen) EXPECT_TRUE(ends.contains(state)) << state;
}

}  // namespace
}  // namespace rb::test
