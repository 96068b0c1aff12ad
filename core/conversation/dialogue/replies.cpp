// What a reply does: safety first, then what holds at every question, then the flow.
#include "core/conversation/dialogue/replies.hpp"

namespace rb {
namespace {

constexpr std::uint8_t kMostMisses = 2;  // a question is put again so often, then a person comes
constexpr std::uint8_t kMostUntold = 1;  // that for a detail

void put_again(Mover& mover, talk::Asking asking, Standing why) {
  ++asking.misses;
  mover.dialogue().state = asking;
  const bool own = !std::holds_alternative<std::monostate>(mover.flow()[asking.node].again);
  if (own && why == Standing::not_understood) {
    mover.say(NodeLine{asking.node, true});
  } else {
    mover.say(why);
  }
  // A caller has nothing to read again.
  if (mover.dialogue().channel == Channel::voice) mover.say(NodeLine{asking.node, false});
}

// The reply was no answer: the question again, at most twice, then a person.
void miss(Mover& mover, talk::Asking asking) {
  asking.silences = 0;
  if (asking.misses == kMostMisses) {
    mover.escalate(EscalationReason::not_understood, Standing::gave_up);
    return;
  }
  put_again(mover, asking, Standing::not_understood);
}

[[nodiscard]] std::optional<Cause> rate(Mover& mover, const Node& node, const Reading& reading) {
  if (!reading.number || *reading.number < 1 || *reading.number > 5) return std::nullopt;
  mover.want(deed::RecordRating{static_cast<std::uint8_t>(*reading.number)});
  const bool low = *reading.number <= 2 && !node.lead(Cause::rated_low).is_none();
  return low ? Cause::rated_low : Cause::rated;
}

[[nodiscard]] std::optional<Cause> choose(Dialogue& dialogue, const Reading& reading) {
  std::optional<std::uint8_t> choice;
  if (reading.has(Intent::choice)) choice = reading.choice;
  if (!choice && reading.has(Intent::yes) && dialogue.offer_count == 1) choice = 0;
  if (!choice || *choice >= dialogue.offer_count) return std::nullopt;
  dialogue.chosen = static_cast<std::int8_t>(*choice);
  return Cause::choice;
}

// On a phone 1 is yes and 2 is no: how_to_answer() says so.
[[nodiscard]] std::optional<Cause> press(const Dialogue& dialogue, const Reading& reading) {
  if (dialogue.channel != Channel::voice || !reading.number) return std::nullopt;
  if (*reading.number == 1) return Cause::yes;
  if (*reading.number == 2) return Cause::no;
  return std::nullopt;
}

// By what the reply means, in the order of precedence, as far as the node follows it.
[[nodiscard]] std::optional<Cause> led_by_meaning(const Node& node, const Reading& reading) {
  const auto leads = [&](Cause cause) { return !node.lead(cause).is_none(); };
  // "None of them, Friday is better": the wish leads further than the refusal.
  if (reading.has(Intent::none_of_them) && reading.when && leads(Cause::time_wish)) {
    return Cause::time_wish;
  }
  for (int i = 0; i < kIntents; ++i) {
    const auto intent = static_cast<Intent>(i);
    if (!reading.has(intent)) continue;
    const std::optional<Cause> cause = cause_of(intent);
    if (cause && leads(*cause)) return cause;
    // "No" to an offer is to all of it.
    if (intent == Intent::no && leads(Cause::none_of_them)) return Cause::none_of_them;
  }
  return std::nullopt;
}

// The birth date was said. True if that was dealt with.
[[nodiscard]] bool hear_birth_date(Mover& mover, const KnownIdentity& known,
                                   const talk::Asking& asking, const Reading& reading) {
  if (!reading.date) return false;
  Dialogue& d = mover.dialogue();
  ++d.identity_tries;
  d.proof = prove_identity(known, *reading.date);
  if (d.proof) {
    mover.follow(asking.node, Cause::matches);
  } else if (!known.birth_date || d.identity_tries >= mover.flow().identity_tries) {
    mover.follow(asking.node, Cause::differs);
  } else {
    d.state = talk::Asking{.node = asking.node};
    mover.say(Standing::date_differs);
  }
  return true;
}

// The lead that the reply follows; records what it says besides.
[[nodiscard]] std::optional<Cause> answer_of(Mover& mover, const Node& node, Asked asked,
                                             const Reading& reading) {
  std::optional<Cause> cause;
  if (asked == Asked::offer) cause = choose(mover.dialogue(), reading);
  if (asked == Asked::yes_no) cause = press(mover.dialogue(), reading);
  if (asked == Asked::rating) cause = rate(mover, node, reading);
  if (!cause) cause = led_by_meaning(node, reading);
  if (cause && cause != Cause::choice && reading.when) mover.dialogue().wish = *reading.when;
  return cause;
}

// What is asked of us rather than answered. True if it was.
[[nodiscard]] bool hear_request(Mover& mover, const Reading& reading) {
  if (reading.has(Intent::start)) {
    mover.want(deed::OptIn{});
    ask_again(mover);
  } else if (reading.has(Intent::help)) {
    mover.say(Standing::help);
    if (mover.dialogue().channel == Channel::voice) ask_again(mover);
  } else if (reading.has(Intent::repeat)) {
    ask_again(mover);
  } else {
    return false;
  }
  return true;
}

// "Yes" and "thanks" announce an answer to an open question; they are none.
[[nodiscard]] bool tells_something(const Reading& reading) {
  return reading.primary() != Intent::yes && reading.primary() != Intent::thanks;
}

// What was told of the visit, or that it is not known.
void hear_detail(Mover& mover, const talk::Asking& asking, const Reading& reading) {
  if (reading.has(Intent::information)) {
    Dialogue& d = mover.dialogue();
    const Detail told = first_of(d.missing);
    keep_reply(mover, asking.node);
    mover.want(deed::GiveDetail{*d.proof, told});
    d.missing = static_cast<DetailSet>(d.missing & ~bit(told));
    if (d.missing != 0) {
      mover.arrive(asking.node);
    } else {
      mover.follow(asking.node, Cause::told);
    }
  } else if (reading.has(Intent::no)) {
    keep_reply(mover, asking.node);
    mover.follow(asking.node, Cause::untold);
  } else {
    leave_untold(mover, asking, Standing::not_understood);
  }
}

void hear_answer(Mover& mover, const KnownIdentity& known, const talk::Asking& asking,
                 const Reading& reading) {
  const Node& node = mover.flow()[asking.node];
  const AskTurn& turn = std::get<AskTurn>(node.turn);
  if (turn.asked == Asked::birth_date && hear_birth_date(mover, known, asking, reading)) return;
  std::optional<Cause> cause = answer_of(mover, node, turn.asked, reading);
  if (!cause && hear_request(mover, reading)) return;
  if (!cause && turn.asked == Asked::open && tells_something(reading)) cause = Cause::told;
  if (!cause && turn.asked == Asked::detail) return hear_detail(mover, asking, reading);
  if (!cause) {
    miss(mover, asking);
    return;
  }
  if (!turn.note.empty()) keep_reply(mover, asking.node);
  mover.follow(asking.node, *cause);
}

void hear_when(Mover& mover, talk::AskingWhen asking, const Reading& reading) {
  if (reading.when) {
    agree_callback(mover, reading.when);
  } else if (hear_request(mover, reading)) {
    return;
  } else if (reading.has(Intent::no) || asking.misses > 0) {
    agree_callback(mover, std::nullopt);
  } else {
    ++asking.misses;
    mover.dialogue().state = asking;
    mover.say(Standing::not_understood);
  }
}

}  // namespace

void keep_reply(Mover& mover, NodeId question) {
  deed::KeepReply kept{question, std::nullopt};
  if (asks_detail(mover.flow()[question])) kept.detail = first_of(mover.dialogue().missing);
  mover.want(kept);
}

void leave_untold(Mover& mover, talk::Asking asking, Standing why) {
  if (asking.misses >= kMostUntold) {
    mover.follow(asking.node, Cause::untold);
  } else {
    put_again(mover, asking, why);
  }
}

void hear(Mover& mover, const KnownIdentity& known, const Reading& reading) {
  if (hear_safety(mover, reading)) return;
  Dialogue& d = mover.dialogue();
  if (!is_live(d)) {
    if (d.over() && reading.has(Intent::start)) {
      std::get<talk::Ended>(d.state).opted_out = false;
      mover.want(deed::OptIn{});
      mover.say(Standing::welcome_back);
    }
    return;
  }
  if (std::holds_alternative<talk::Doing>(d.state)) {
    if (asks_for_person(reading)) {
      mover.escalate(EscalationReason::person_asked, Standing::person_coming);
    } else if (reading.has(Intent::wrong_person)) {
      hear_wrong_person(mover);
    } else {
      mover.say(Standing::one_moment);
    }
    return;
  }
  if (++d.replies >= kMostReplies) {
    mover.escalate(EscalationReason::not_understood, Standing::gave_up);
    return;
  }
  if (hear_standing(mover, reading)) return;
  if (const auto* asking = std::get_if<talk::Asking>(&d.state)) {
    hear_answer(mover, known, talk::Asking{*asking}, reading);
  } else {
    hear_when(mover, std::get<talk::AskingWhen>(d.state), reading);
  }
}

}  // namespace rb
