#include "sim/world/talks/talk.hpp"

#include <utility>

#include "core/engine/tenant/tenant_state.hpp"

namespace rb::sim {

class Talk::Host final : public SessionHost {
 public:
  Host(const Talk& talk, Instant now)
      : outside_(*talk.outside_), party_(talk.party_), known_(Manner::known()), now_(now) {}

  [[nodiscard]] const Flow& flow() const override { return *party_.flow; }
  [[nodiscard]] const KnownIdentity& known() const override { return known_; }
  [[nodiscard]] const DeskState& desk() const override { return outside_.engine->state().desk; }
  [[nodiscard]] BookingId booking_of(AssignmentId assignment) const override {
    return outside_.engine->booking_led_to(assignment);
  }
  [[nodiscard]] LocalTime local_start(SlotId slot) const override {
    const auto time = outside_.clinic->describe(desk().slots[slot].key);
    return time ? time->local : zone().to_local(desk().slots[slot].start);
  }
  [[nodiscard]] std::optional<Instant> first_time(const TimeWish& wish) const override {
    return first_time_of(wish, zone(), now_);
  }

 private:
  [[nodiscard]] const Zone& zone() const { return (*outside_.zones)[party_.zone]; }

  const TalkOutside& outside_;
  const TalkParty& party_;
  KnownIdentity known_;
  Instant now_;
};

void Talk::begin(Instant now, Channel channel, const Reading* opening, std::vector<Command>& out) {
  ++counts_->conversations;
  SessionStep step =
      begin_session(Host(*this, now),
                    {.attempt = party_.attempt,
                     .patient = party_.mind.patient,
                     .phone = party_.phone,
                     .about = party_.about,
                     .wants = party_.wants},
                    {.channel = channel, .tongue = party_.tongue, .tone = Tone::usual}, now);
  if (opening == nullptr) return take(now, std::move(step), nullptr, out);
  const DialogueInput heard = heard::Replied{*opening};
  if (opening->primary() == Intent::unclear) {
    count(heard);
    return take(now, std::move(step), &heard, out);
  }
  step.lines.clear();
  take(now, std::move(step), nullptr, out);
  hear(now, heard, out);
}

bool Talk::asks() const {
  return question_of(*party_.flow, session_.dialogue).has_value();
}

DialogueInput Talk::answer(Instant now) {
  const Dialogue& d = session_.dialogue;
  const Asked asked = *question_of(*party_.flow, d);
  TalkPlace place{.asked = asked,
                  .question = questions_++,
                  .proven = d.proof.has_value(),
                  .offered = d.offer_count,
                  .offers = offers_,
                  .told_of = offers_ == heard_offers_,
                  .now = now};
  const auto* asking = std::get_if<talk::Asking>(&d.state);
  if (asking != nullptr && asked == Asked::yes_no) {
    place.yes_hands_over = yes_hands_over(*party_.flow, (*party_.flow)[asking->node]);
  }
  if (asked == Asked::offer) ++offers_;
  if (asked == Asked::detail) place.detail = first_of(d.missing);
  ++counts_->questions;
  return outside_->manner->answer(party_.mind, place);
}

std::optional<DialogueInput> Talk::look(Instant now) const {
  return rb::look(Host(*this, now), session_, now);
}

void Talk::hear(Instant now, const DialogueInput& input, std::vector<Command>& out) {
  count(input);
  const AtQuestion before = question();
  take(now, rb::hear(Host(*this, now), session_, input, now), &input, out);
  count_answer(before, input);
}

bool Talk::outreach_lives() const {
  return outside_->engine->state().assignments[party_.attempt.assignment.index()].live();
}

Instant Talk::callback_at(Instant now) const {
  if (!session_.callback) return Instant{};
  return Host(*this, now).first_time(*session_.callback).value_or(Instant{});
}

void Talk::take(Instant now, SessionStep step, const DialogueInput* heard,
                std::vector<Command>& out) {
  session_ = std::move(step.session);
  said_ = said_ || !step.lines.empty();
  if (const AtQuestion put = question(); put.stands && !step.lines.empty()) {
    QuestionTally& tally = counts_->asked[put.key];
    if (tally.name.empty()) tally.name = (*party_.flow)[put.key.second].name;
    ++tally.asked;
  }
  if (outside_->overhear) outside_->overhear({now, *party_.flow, session_, heard, step.lines});
  for (const Command& command : step.commands) {
    const auto* stops = std::get_if<command::OptOut>(&command);
    if (stops != nullptr && stops->phone.is_none()) ++counts_->stopped;
  }
  out.insert(out.end(), std::make_move_iterator(step.commands.begin()),
             std::make_move_iterator(step.commands.end()));
}

Talk::AtQuestion Talk::question() const {
  const auto* asking = std::get_if<talk::Asking>(&session_.dialogue.state);
  if (asking == nullptr) return {};
  return {true, {party_.flow->name, asking->node}};
}

void Talk::count_answer(const AtQuestion& before, const DialogueInput& input) const {
  const auto tally = before.stands ? counts_->asked.find(before.key) : counts_->asked.end();
  if (tally == counts_->asked.end()) return;  // it was not put
  if (const auto* replied = std::get_if<heard::Replied>(&input)) {
    tally->second.unclear += replied->reading.primary() == Intent::unclear;
  } else if (over()) {
    ++tally->second.left;
  }
}

void Talk::count(const DialogueInput& input) const {
  TalkCounts& counts = *counts_;
  if (const auto* replied = std::get_if<heard::Replied>(&input)) {
    if (replied->reading.primary() == Intent::unclear) ++counts.unclear;
  } else if (std::holds_alternative<heard::SlotsFound>(input)) {
    ++counts.searches;
  } else if (const auto* done = std::get_if<heard::DeedDone>(&input)) {
    if (done->result == Cause::booked) ++counts.chosen;
    if (done->result == Cause::taken) ++counts.taken;
  } else if (std::holds_alternative<heard::UnderWay>(input)) {
    ++counts.chosen;
  }
}

}  // namespace rb::sim
