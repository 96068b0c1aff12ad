#include "sim/world/talks/talk_side.hpp"

namespace rb::sim {
namespace {

TalkSide::Next next_of(Instant now, const Talk& talk) {
  if (talk.over()) return {};
  return {now + (talk.asks() ? talk.takes() : kLooksEvery)};
}

}  // namespace

TalkSide::Next TalkSide::begin(Instant now, TalkParty caller, std::vector<Command>& out) {
  const AssignmentId assignment = caller.attempt.assignment;
  Talk& talk =
      talks_.insert_or_assign(assignment, Talk(outside_, counts_, std::move(caller))).first->second;
  talk.begin(now, Channel::voice, nullptr, out);
  return next_of(now, talk);
}

TalkSide::Next TalkSide::go_on(Instant now, AssignmentId assignment, std::vector<Command>& out) {
  Talk& talk = talks_.at(assignment);
  const auto input = talk.asks() ? talk.answer(now) : talk.look(now);
  if (!input) return {now + kLooksEvery};
  talk.hear(now, *input, out);
  return next_of(now, talk);
}

TalkSide::Result TalkSide::end(Instant now, AssignmentId assignment, std::vector<Command>& out) {
  Talk& talk = talks_.at(assignment);
  if (!talk.over()) talk.hear(now, heard::HungUp{}, out);
  Result result{.disposition = disposition_of(talk.session())};
  if (result.disposition == Disposition::callback_requested) {
    result.callback_at = talk.callback_at(now);
  }
  if (talk.session().escalation) ++counts_.escalated;
  ++counts_.ends[result.disposition];
  talks_.erase(assignment);
  return result;
}

}  // namespace rb::sim
