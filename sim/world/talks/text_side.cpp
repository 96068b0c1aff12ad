#include "sim/world/talks/text_side.hpp"

#include "core/base/assert.hpp"
#include "core/engine/tenant/tenant_state.hpp"

namespace rb::sim {

Instant TextSide::expires(const Text& text) {
  return text.touched + text.talk.party().flow->text_expires;
}

TextSide::Standing TextSide::standing(Instant now, AssignmentId assignment) const {
  const auto found = texts_.find(assignment);
  if (found == texts_.end() || now >= expires(found->second)) return Standing::none;
  return found->second.talk.over() ? Standing::just_ended : Standing::under_way;
}

bool TextSide::answers_goodbye(Instant now, AssignmentId assignment, std::uint16_t attempts) const {
  return standing(now, assignment) == Standing::just_ended &&
         texts_.at(assignment).talk.party().attempt.ordinal == attempts;
}

TextSide::Text* TextSide::under_way(Instant now, AssignmentId assignment) {
  if (standing(now, assignment) != Standing::under_way) return nullptr;
  return &texts_.at(assignment);
}

TextSide::Next TextSide::begin(Instant now, TalkParty party, const Reading& opening,
                               std::vector<Command>& out) {
  const AssignmentId assignment = party.attempt.assignment;
  RB_ASSERT(under_way(now, assignment) == nullptr);
  // What was awaited of the one before is out of date.
  std::uint16_t turn = 0;
  if (const auto before = texts_.find(assignment); before != texts_.end()) {
    static_cast<void>(expire(now, before->second, out));
    turn = before->second.turn;
    texts_.erase(before);
  }
  Talk talk(outside_, counts_, std::move(party));
  Text& text = texts_.emplace(assignment, Text{std::move(talk), now, turn}).first->second;
  text.talk.begin(now, Channel::text, &opening, out);
  wrote(now, text, out);
  return follow(now, text);
}

TextSide::Next TextSide::resume(Instant now, AssignmentId assignment, Disposition wants,
                                const std::optional<NoticeMind>& notice,
                                std::vector<Command>& out) {
  Text& text = *under_way(now, assignment);
  if (wants != Disposition::no_decision) text.talk.want(wants, notice);
  text.writes_on = true;
  // What the desk says is on its way to them.
  if (!text.talk.asks()) return {};
  DialogueInput input = text.talk.answer(now);
  // They do write, if only something that says nothing.
  if (!std::holds_alternative<heard::Replied>(input)) {
    Reading reading;
    reading.add(Intent::unclear);
    input = heard::Replied{reading};
  }
  return hear(now, text, input, out);
}

TextSide::Next TextSide::go_on(Instant now, AssignmentId assignment, std::uint16_t turn,
                               bool silenced, std::vector<Command>& out) {
  const auto found = texts_.find(assignment);
  if (found == texts_.end() || found->second.turn != turn) return {};
  Text& text = found->second;
  if (text.talk.over()) return {};
  // What was said before it ended by itself is said.
  if (silenced && !text.talk.ends()) {
    text.talk.hear(now, heard::SessionExpired{}, out);
    if (const auto input = text.talk.look(now)) text.talk.hear(now, *input, out);
    static_cast<void>(text.talk.take_said());  // never sent
    return follow(now, text);
  }
  if (text.talk.asks()) {
    if (now >= expires(text)) return expire(now, text, out);
    return text.writes_on ? answer(now, text, out) : wait(text, expires(text));
  }
  const auto input = text.talk.look(now);
  if (!input) return wait(text, now + kLooksEvery);
  text.talk.hear(now, *input, out);
  return follow(now, text);
}

TextSide::Next TextSide::answer(Instant now, Text& text, std::vector<Command>& out) {
  const DialogueInput input = text.talk.answer(now);
  // Whoever would be silent on the phone, or hang up, writes no more.
  if (!std::holds_alternative<heard::Replied>(input)) {
    text.writes_on = false;
    ++counts_.left;
    return wait(text, expires(text));
  }
  return hear(now, text, input, out);
}

TextSide::Next TextSide::hear(Instant now, Text& text, const DialogueInput& input,
                              std::vector<Command>& out) {
  text.talk.hear(now, input, out);
  wrote(now, text, out);
  return follow(now, text);
}

// While somebody writes with us nothing else is sent to them.
void TextSide::wrote(Instant now, Text& text, std::vector<Command>& out) {
  text.touched = now;
  const AssignmentId id = text.talk.party().attempt.assignment;
  if (text.talk.over() || !text.talk.outreach_lives()) return;
  out.emplace_back(command::PatientAct{id, Act::opened_link, ActSource::text_reply, {}});
}

std::optional<TextSide::Next> TextSide::stop(Instant now, AssignmentId assignment,
                                             std::vector<Command>& out) {
  Text* text = under_way(now, assignment);
  if (text == nullptr) return std::nullopt;
  Reading reading;
  reading.add(Intent::stop);
  text->talk.hear(now, heard::Replied{reading}, out);
  text->touched = now;
  return follow(now, *text);
}

void TextSide::put_down(AssignmentId assignment) {
  if (const auto found = texts_.find(assignment); found != texts_.end()) {
    found->second.writes_on = false;
  }
}

TextSide::Next TextSide::expire(Instant now, Text& text, std::vector<Command>& out) {
  if (text.talk.over()) return {};
  text.talk.hear(now, heard::SessionExpired{}, out);
  return follow(now, text);
}

TextSide::Next TextSide::follow(Instant now, Text& text) {
  const bool over = text.talk.over();
  const bool asks = text.talk.asks();
  if ((over || asks) && text.talk.take_said()) ++counts_.messages;
  if (over) {
    if (text.talk.session().escalation) ++counts_.escalated;
    ++counts_.ends[disposition_of(text.talk.session())];
    return {};
  }
  if (!asks) return wait(text, now + kLooksEvery);
  const TalkParty& party = text.talk.party();
  const auto luck = text.talk.text_luck();
  const Instant at = clock_->when_awake(party.zone, now + replies_.sample(luck.takes), luck.rises);
  return wait(text, std::min(at, expires(text)));
}

TextSide::Next TextSide::wait(Text& text, Instant at) {
  return {at, ++text.turn};
}

}  // namespace rb::sim
