#include "core/conversation/dialogue/step.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/conversation/dialogue/mover.hpp"
#include "core/conversation/dialogue/replies.hpp"

namespace rb {
namespace {

constexpr std::uint8_t kMostSilences = 1;  // a silent call is asked again so often, then ended

// What the result means for whatever comes next.
void record(Dialogue& dialogue, Deed deed, Cause result) {
  if (deed == Deed::search_slots && result != Cause::missing) dialogue.missing = 0;
  if (result == Cause::held) dialogue.held = true;
  if (result == Cause::taken) dialogue.held = false;
  if (result == Cause::booked) {
    dialogue.held = false;
    dialogue.achieved = Disposition::booked;
  }
  if (result != Cause::done) return;
  if (deed == Deed::confirm_appointment) dialogue.achieved = Disposition::confirmed;
  if (deed == Deed::cancel_appointment && !dialogue.former) {
    dialogue.achieved = Disposition::declined;
  }
}

// `deed`: that has come to this.
void go_on(Mover& mover, Deed deed, Cause result) {
  Dialogue& d = mover.dialogue();
  if (!has(results_of(deed), result)) result = Cause::failed;
  record(d, deed, result);
  if (std::holds_alternative<talk::Closing>(d.state)) {
    mover.close(result);
    return;
  }
  const NodeId node = std::get<talk::Doing>(d.state).node;
  if (result == Cause::missing && mover.flow()[node].lead(result).is_none()) {
    result = Cause::failed;
    d.missing = 0;
  }
  d.state = talk::Asking{.node = node};  // done with: the end of a way from here need not wait
  if (result == Cause::booked) mover.moved_on();
  mover.follow(node, result);
}

void take_slots(Mover& mover, const heard::SlotsFound& found) {
  Dialogue& d = mover.dialogue();
  const std::size_t most = std::min<std::size_t>(kMostOffers, mover.flow().offers);
  const std::size_t count = std::min(most, found.offers.size());
  std::copy_n(found.offers.begin(), count, d.offers.begin());
  d.offer_count = static_cast<std::uint8_t>(count);
  d.chosen = -1;
  if (count == 0) {
    go_on(mover, Deed::search_slots, Cause::none);
  } else {
    go_on(mover, Deed::search_slots, found.as_wished ? Cause::found : Cause::found_nearest);
  }
}

void take_missing(Mover& mover, DetailSet missing) {
  Dialogue& d = mover.dialogue();
  d.offer_count = 0;
  d.chosen = -1;
  d.missing = missing;
  go_on(mover, Deed::search_slots, missing == 0 ? Cause::failed : Cause::missing);
}

// The booking was begun, and what comes of it is told another time.
void leave_it_to_the_desk(Mover& mover) {
  Dialogue& d = mover.dialogue();
  d.achieved = Disposition::booked;
  d.held = false;
  if (std::holds_alternative<talk::Closing>(d.state)) {
    mover.close(Cause::booked);
    return;
  }
  d.state = talk::Asking{.node = std::get<talk::Doing>(d.state).node};  // done with, as in go_on()
  mover.say(Standing::being_arranged);
  mover.leave(Disposition::booked);
}

// Nobody is there any more.
void lose_patient(Mover& mover) {
  Dialogue& d = mover.dialogue();
  if (std::holds_alternative<talk::AskingWhen>(d.state)) {
    mover.want(deed::RequestCallback{std::nullopt});
    mover.leave(Disposition::callback_requested);
  } else if (!d.over() && !std::holds_alternative<talk::Closing>(d.state)) {
    mover.leave(Disposition::no_decision);
  }
}

void wait_no_longer(Mover& mover) {
  Dialogue& d = mover.dialogue();
  if (d.channel != Channel::voice) return;  // a text waits until it expires
  if (auto* asking = std::get_if<talk::Asking>(&d.state)) {
    if (asks_detail(mover.flow()[asking->node])) {
      leave_untold(mover, talk::Asking{*asking}, Standing::nothing_heard);
      return;
    }
    if (asking->silences++ < kMostSilences) {
      const NodeId node = asking->node;
      mover.say(Standing::nothing_heard);
      mover.say(NodeLine{node, false});
      return;
    }
  } else if (auto* when = std::get_if<talk::AskingWhen>(&d.state)) {
    if (when->misses++ == 0) {
      mover.say(Standing::callback_when);
      return;
    }
  } else {
    return;
  }
  mover.say(Standing::goodbye);
  lose_patient(mover);
}

struct Input {
  Mover& mover;
  const KnownIdentity& known;

  void operator()(const heard::Replied& replied) const { hear(mover, known, replied.reading); }
  void operator()(const heard::Silent& /*silent*/) const { wait_no_longer(mover); }
  void operator()(const heard::HungUp& /*hung_up*/) const { lose_patient(mover); }
  void operator()(const heard::SessionExpired& /*expired*/) const { lose_patient(mover); }
  void operator()(const heard::HoldExpired& /*expired*/) const { mover.dialogue().held = false; }
  void operator()(const heard::SlotsFound& found) const {
    const std::optional<Deed> deed = answered(found.request);
    if (!deed) return;
    if (*deed == Deed::search_slots) {
      take_slots(mover, found);
    } else {
      go_on(mover, *deed, Cause::failed);
    }
  }
  void operator()(const heard::DetailsMissing& wanted) const {
    const std::optional<Deed> deed = answered(wanted.request);
    if (!deed) return;
    if (*deed == Deed::search_slots) {
      take_missing(mover, wanted.missing);
    } else {
      go_on(mover, *deed, Cause::failed);
    }
  }
  void operator()(const heard::DeedDone& done) const {
    const std::optional<Deed> deed = answered(done.request);
    if (!deed) return;
    // Only SlotsFound and DetailsMissing bring what goes with these.
    const bool bare = done.result == Cause::found || done.result == Cause::found_nearest ||
                      done.result == Cause::missing;
    go_on(mover, *deed, bare ? Cause::failed : done.result);
  }
  void operator()(const heard::UnderWay& way) const {
    const std::optional<Deed> deed = answered(way.request);
    if (!deed) return;
    if (*deed == Deed::book_slot) {
      leave_it_to_the_desk(mover);
    } else {
      go_on(mover, *deed, Cause::failed);
    }
  }

  // The deed that a result is of; nothing for a request that is over.
  [[nodiscard]] std::optional<Deed> answered(DeedId request) const {
    const auto open = open_deed(mover.flow(), mover.dialogue());
    return open && open->request == request ? std::optional(open->deed) : std::nullopt;
  }
};

}  // namespace

DialogueStep begin_dialogue(const Flow& flow, const BeginOptions& options) {
  Dialogue dialogue;
  dialogue.channel = options.channel;
  dialogue.tongue = options.tongue == Tongue::spanish ? Tongue::spanish : Tongue::english;
  dialogue.tone = options.tone;
  Mover mover(flow, dialogue);
  mover.arrive(NodeId{0});
  return mover.take();
}

DialogueStep step(const Flow& flow, const KnownIdentity& known, const Dialogue& dialogue,
                  const DialogueInput& input) {
  Mover mover(flow, dialogue);
  std::visit(Input{mover, known}, input);
  return mover.take();
}

std::optional<OpenDeed> open_deed(const Flow& flow, const Dialogue& dialogue) {
  if (const auto* closing = std::get_if<talk::Closing>(&dialogue.state)) {
    return OpenDeed{closing->deed, closing->request};
  }
  const auto* doing = std::get_if<talk::Doing>(&dialogue.state);
  if (doing == nullptr) return std::nullopt;
  return OpenDeed{std::get<DeedTurn>(flow[doing->node].turn).deed, doing->request};
}

std::optional<Asked> question_of(const Flow& flow, const Dialogue& dialogue) {
  if (std::holds_alternative<talk::AskingWhen>(dialogue.state)) return Asked::time_wish;
  const auto* asking = std::get_if<talk::Asking>(&dialogue.state);
  if (asking == nullptr) return std::nullopt;
  return std::get<AskTurn>(flow[asking->node].turn).asked;
}

const char* check(const Flow& flow, const Dialogue& dialogue) {
  if (dialogue.offer_count > kMostOffers) return "more offers than there is room for";
  if (dialogue.chosen >= static_cast<int>(dialogue.offer_count))
    return "a choice that was not offered";
  if (dialogue.held && dialogue.chosen < 0) return "a hold of no slot";
  if (dialogue.held && dialogue.over()) return "a hold after the end";
  if (const auto* doing = std::get_if<talk::Doing>(&dialogue.state)) {
    if (!std::holds_alternative<DeedTurn>(flow[doing->node].turn)) return "a node without a deed";
    if (!dialogue.proof) return "a deed without proof of identity";
  }
  const auto* asking = std::get_if<talk::Asking>(&dialogue.state);
  if (asking == nullptr) return nullptr;
  const Node& node = flow[asking->node];
  if (!std::holds_alternative<AskTurn>(node.turn)) return "a node without a question";
  if (asks_detail(node) && dialogue.missing == 0) return "a question for a detail nobody misses";
  if (asks_detail(node) && !dialogue.proof) return "a detail without proof of identity";
  if (std::holds_alternative<PrivateSpeech>(node.say) && !dialogue.proof) {
    return "private words without proof of identity";
  }
  return nullptr;
}

}  // namespace rb
