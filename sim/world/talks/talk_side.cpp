#include "sim/world/talks/talk_side.hpp"

#include "core/engine/tenant/tenant_state.hpp"

namespace rb::sim {
namespace {

// How often somebody on the line looks whether it is done: as a telephone script would.
constexpr Millis kLooksEvery = 1s;

}  // namespace

class TalkSide::Host final : public SessionHost {
 public:
  Host(const TalkSide& side, const Talk& talk, Instant now)
      : side_(side), caller_(talk.caller), known_(Manner::known()), now_(now) {}

  [[nodiscard]] const Flow& flow() const override { return *caller_.flow; }
  [[nodiscard]] const KnownIdentity& known() const override { return known_; }
  [[nodiscard]] const DeskState& desk() const override { return side_.engine_->state().desk; }
  [[nodiscard]] BookingId booking_of(AssignmentId assignment) const override {
    return side_.engine_->booking_led_to(assignment);
  }
  [[nodiscard]] LocalTime local_start(SlotId slot) const override {
    const auto time = side_.clinic_->describe(desk().slots[slot].key);
    return time ? time->local : zone().to_local(desk().slots[slot].start);
  }
  [[nodiscard]] std::optional<Instant> first_time(const TimeWish& wish) const override {
    return first_time_of(wish, zone(), now_);
  }

 private:
  [[nodiscard]] const Zone& zone() const { return (*side_.zones_)[caller_.zone]; }

  const TalkSide& side_;
  const Caller& caller_;
  KnownIdentity known_;
  Instant now_;
};

TalkSide::TalkSide(std::uint64_t seed, const proto::Conversations& spec,
                   std::shared_ptr<Clinic> clinic, std::shared_ptr<const ZoneTable> zones)
    : clinic_(std::move(clinic)), zones_(std::move(zones)) {
  if (clinic_ != nullptr) manner_.emplace(seed, spec, *clinic_);
}

TalkSide::Next TalkSide::begin(Instant now, Caller caller, std::vector<Command>& out) {
  const AssignmentId assignment = caller.attempt.assignment;
  Talk& talk = talks_[assignment];
  talk = Talk{.caller = std::move(caller), .session = {}};
  ++counts_.calls;
  const Caller& who = talk.caller;
  take(begin_session(Host(*this, talk, now),
                     {.attempt = who.attempt,
                      .patient = who.mind.patient,
                      .phone = who.phone,
                      .about = BookingId::none(),
                      .wants = who.wants},
                     {.channel = Channel::voice, .tongue = who.tongue, .tone = Tone::usual}, now),
       talk, out);
  return next_of(now, talk);
}

TalkSide::Next TalkSide::go_on(Instant now, AssignmentId assignment, std::vector<Command>& out) {
  Talk& talk = talks_.at(assignment);
  const Host host(*this, talk, now);
  std::optional<DialogueInput> input;
  if (const auto asked = question_of(host.flow(), talk.session.dialogue)) {
    const Dialogue& d = talk.session.dialogue;
    TalkPlace place{.asked = *asked,
                    .question = talk.questions++,
                    .proven = d.proof.has_value(),
                    .offered = d.offer_count,
                    .offers = talk.offers,
                    .now = now};
    if (*asked == Asked::offer) ++talk.offers;
    if (*asked == Asked::detail) place.detail = first_of(d.missing);
    ++counts_.questions;
    input = manner_->answer(talk.caller.mind, place);
  } else {
    input = look(host, talk.session, now);
  }
  if (!input) return {now + kLooksEvery};
  count(*input);
  take(hear(host, talk.session, *input, now), talk, out);
  return next_of(now, talk);
}

TalkSide::Result TalkSide::end(Instant now, AssignmentId assignment, std::vector<Command>& out) {
  Talk& talk = talks_.at(assignment);
  const Host host(*this, talk, now);
  if (!talk.session.over()) take(hear(host, talk.session, heard::HungUp{}, now), talk, out);
  Result result{.disposition = disposition_of(talk.session)};
  if (talk.session.callback && result.disposition == Disposition::callback_requested) {
    result.callback_at = host.first_time(*talk.session.callback).value_or(Instant{});
  }
  if (talk.session.escalation) ++counts_.escalated;
  talks_.erase(assignment);
  return result;
}

void TalkSide::take(SessionStep step, Talk& talk, std::vector<Command>& out) {
  talk.session = std::move(step.session);
  out.insert(out.end(), std::make_move_iterator(step.commands.begin()),
             std::make_move_iterator(step.commands.end()));
}

void TalkSide::count(const DialogueInput& input) {
  if (const auto* replied = std::get_if<heard::Replied>(&input)) {
    if (replied->reading.primary() == Intent::unclear) ++counts_.unclear;
  } else if (std::holds_alternative<heard::SlotsFound>(input)) {
    ++counts_.searches;
  } else if (const auto* done = std::get_if<heard::DeedDone>(&input)) {
    if (done->result == Cause::booked) ++counts_.chosen;
    if (done->result == Cause::taken) ++counts_.taken;
  } else if (std::holds_alternative<heard::UnderWay>(input)) {
    ++counts_.chosen;
  }
}

TalkSide::Next TalkSide::next_of(Instant now, const Talk& talk) const {
  if (talk.session.over()) return {};
  const bool asks = question_of(*talk.caller.flow, talk.session.dialogue).has_value();
  return {now + (asks ? manner_->takes(talk.caller.mind, talk.questions) : kLooksEvery)};
}

}  // namespace rb::sim
