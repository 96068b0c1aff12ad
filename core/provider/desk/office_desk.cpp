#include "core/provider/desk/office_desk.hpp"

#include <algorithm>
#include <utility>

#include "core/provider/office/react.hpp"

namespace rb {
namespace {

constexpr Millis kWithdrawnAgain = 2 * kDay;

}  // namespace

OfficeDesk::OfficeDesk(OfficeHost& host, std::shared_ptr<const OfficeTerms> terms) : host_(host) {
  if (terms == nullptr) return;
  auto own = std::make_shared<OfficeTerms>(*terms);
  own->ladder.most_extensions = 0;
  own->ladder.counter_offers_end = true;
  RB_ASSERT(!office::reject(own->ladder));
  ladder_ = office::fingerprint(own->ladder);
  terms_ = std::move(own);
}

office::DecideContext OfficeDesk::context(ProviderId provider) const {
  return {.now = host_.now(), .ladder = terms_->ladder, .hours = terms_->book->hours_of(provider)};
}

OfficeRequestId OfficeDesk::open_of(BookingId booking) const {
  const auto found = open_.find(booking);
  return found == open_.end() ? OfficeRequestId::none() : found->second;
}

void OfficeDesk::open(const Question& question) {
  RB_ASSERT(asks() && open_of(question.booking).is_none());
  const OfficeRequestId id{static_cast<std::uint32_t>(host_.offices().requests.size())};
  office::command::OpenRequest command;
  command.booking = question.booking;
  command.provider = question.provider;
  command.channels = terms_->book->channels_of(question.provider);
  command.wish.time = question.time;
  command.wish.slot = question.slot;
  command.useful_until = question.until;
  const auto decided = office::decide({}, id, command, context(question.provider));
  if (!decided) {
    const bool late = decided.error() == office::Rejection::too_late_to_ask;
    host_.settled({.request = OfficeRequestId::none(),
                   .booking = question.booking,
                   .provider = question.provider,
                   .ending = late ? office::Ending::too_late : office::Ending::office_unreachable,
                   .time = {},
                   .times = {}});
    return;
  }
  timer_.push_back(kNever);
  open_[question.booking] = id;
  for (const office::EventBody& body : *decided) happen(id, body);
  settle(id);
}

void OfficeDesk::withdraw(BookingId booking) {
  const OfficeRequestId id = open_of(booking);
  if (!id.is_none()) cancel(id);
}

OfficeRequestId OfficeDesk::proposed_to(BookingId booking) const {
  const auto found = proposed_.find(booking);
  return found == proposed_.end() ? OfficeRequestId::none() : found->second;
}

void OfficeDesk::decide_proposal(BookingId booking, bool taken) {
  const OfficeRequestId id = proposed_.at(booking);
  proposed_.erase(booking);
  if (taken) return;
  effects_.clear();
  office::withdraw_proposal(id, request(id), effects_);
  must_withdraw();
}

// As decide() has it, which would want a ladder and hours: there may be none any more.
void OfficeDesk::cancel(OfficeRequestId id) {
  happen(id, office::event::RequestEnded{.ending = office::Ending::cancelled});
}

Rejection OfficeDesk::handle(const office::command::ReportSend& report) {
  return told(report.send.request, report);
}
Rejection OfficeDesk::handle(const office::command::ReportAnswer& answer) {
  return told(answer.send.request, answer);
}

Rejection OfficeDesk::told(OfficeRequestId id, const office::Command& command) {
  if (!knows(id)) return Rejection::office_request_is_unknown;
  if (!asks() || (request(id).ladder != ladder_)) return Rejection::office_request_is_over;
  const Rejection rejection = tell(id, command);
  settle(id);
  return rejection;
}

Rejection OfficeDesk::tell(OfficeRequestId id, const office::Command& command) {
  const auto decided = office::decide(request(id), id, command, context(request(id).provider));
  if (!decided) return seen_as(decided.error());
  for (const office::EventBody& body : *decided) happen(id, body);
  return Rejection::none;
}

void OfficeDesk::happen(OfficeRequestId id, const office::EventBody& body) {
  host_.happened(OfficeEvent{id, body});
  effects_.clear();
  office::react({id, host_.now(), body}, request(id), effects_);
  for (const office::Effect& effect : effects_) {
    if (const auto* message = std::get_if<office::effect::Message>(&effect)) {
      host_.must(*message);
    } else if (const auto* look_up = std::get_if<office::effect::LookUp>(&effect)) {
      host_.must(*look_up);
    } else if (const auto* withdrawal = std::get_if<office::effect::Withdrawal>(&effect)) {
      host_.must(*withdrawal);
    } else if (const auto* settled = std::get_if<office::effect::Settled>(&effect)) {
      open_.erase(settled->booking);
      if (settled->ending == office::Ending::countered) proposed_[settled->booking] = id;
      if (settled->ending != office::Ending::cancelled) host_.settled(*settled);
    } else {
      RB_ASSERT(false);  // extensions and choices: a ladder of ours has neither
    }
  }
}

void OfficeDesk::settle(OfficeRequestId id) {
  // Every move makes a wait shorter or ends it: a request that goes in circles is a bug.
  for (int moves = 0; moves < 64; ++moves) {
    if (office::next_wake(request(id), terms_->ladder) > host_.now()) return arm(id);
    const Rejection refused = tell(id, office::command::Wake{});
    RB_ASSERT(refused == Rejection::none);
  }
  RB_ASSERT(false);
}

void OfficeDesk::arm(OfficeRequestId id) {
  const Instant due = office::next_wake(request(id), terms_->ladder);
  Instant& timer = timer_[id.index()];
  // A later time waits for the pending timer to fire and arm it again.
  if (due == kNever || timer <= due) return;
  timer = due;
  timers_.push(to_ms(due), id);
}

void OfficeDesk::fall_due() {
  while (next_due() <= host_.now()) {
    const auto item = timers_.pop();
    Instant& timer = timer_[item.payload.index()];
    if (to_ms(timer) != item.time) continue;
    timer = kNever;
    if (request(item.payload).open()) settle(item.payload);
  }
}

void OfficeDesk::reconcile() {
  for (const auto& [booking, id] : open_) {
    if (!asks() || timer_[id.index()] != kNever || request(id).ladder != ladder_) continue;
    // What could have been done meanwhile is done in this step.
    timer_[id.index()] = std::max(office::next_wake(request(id), terms_->ladder), host_.now());
    timers_.push(to_ms(timer_[id.index()]), id);
  }
}

void OfficeDesk::resume() {
  resumed_ = host_.now();
  const auto& requests = host_.offices().requests;
  timer_.resize(requests.size(), kNever);
  for (std::uint32_t i = 0; i < requests.size(); ++i) {
    const auto* done = std::get_if<office::state::Done>(&requests[i].state);
    const bool countered = done != nullptr && done->ending == office::Ending::countered;
    // Of several of a booking the last counts.
    proposed_.erase(requests[i].booking);
    if (countered) proposed_[requests[i].booking] = OfficeRequestId{i};
    if (requests[i].open()) open_[requests[i].booking] = OfficeRequestId{i};
  }
  reconcile();
}

void OfficeDesk::withdraw_again() {
  const auto& requests = host_.offices().requests;
  effects_.clear();
  for (std::uint32_t i = 0; i < requests.size(); ++i) {
    const auto* done = std::get_if<office::state::Done>(&requests[i].state);
    if (done == nullptr || done->since < resumed_ - kWithdrawnAgain) continue;
    if (requests[i].wish.time.value_or(kNever) < host_.now()) continue;
    office::withdraw_again(OfficeRequestId{i}, requests[i], effects_);
  }
  must_withdraw();
}

// effects_, of which each is a withdrawal.
void OfficeDesk::must_withdraw() {
  for (const office::Effect& effect : effects_) {
    host_.must(std::get<office::effect::Withdrawal>(effect));
  }
}

void OfficeDesk::recover() {
  withdraw_again();
  const auto were_open = open_;
  for (const auto& [booking, id] : were_open) {
    const office::Request& r = request(id);
    if (!asks() || r.ladder != ladder_) {
      cancel(id);
      continue;
    }
    // What has timed out meanwhile is left to its timeout, which comes in the same step.
    if (const auto* sending = std::get_if<office::state::Sending>(&r.state)) {
      const office::SendId send{id, r.round, sending->rung};
      if (host_.now() < office::next_wake(r, terms_->ladder)) {
        static_cast<void>(told(id, office::command::ReportSend{send, office::SendReport::lost}));
      }
    } else if (const auto* resolving = std::get_if<office::state::Resolving>(&r.state)) {
      host_.must(office::effect::LookUp{{id, r.round, resolving->rung}, resolving->channel});
    }
  }
}

Rejection seen_as(office::Rejection rejection) {
  switch (rejection) {
    case office::Rejection::request_is_over:
      return Rejection::office_request_is_over;
    case office::Rejection::send_is_not_open:
    case office::Rejection::send_is_still_unknown:
      return Rejection::office_send_is_not_open;
    case office::Rejection::answer_is_known:
    case office::Rejection::answer_to_an_earlier_wish:
      return Rejection::office_answer_is_known;
    case office::Rejection::nothing_was_sent_there:
      return Rejection::office_was_not_asked_there;
    case office::Rejection::request_is_open_already:
    case office::Rejection::request_was_not_opened:
    case office::Rejection::hold_has_no_end:
    case office::Rejection::too_late_to_ask:
    case office::Rejection::office_takes_no_channel:
    case office::Rejection::no_times_are_offered:
    case office::Rejection::offer_was_replaced:
    case office::Rejection::time_was_not_offered:
    case office::Rejection::time_is_past:
    case office::Rejection::no_extension_was_asked:
      break;
  }
  return Rejection::answer_does_not_fit;
}

}  // namespace rb
