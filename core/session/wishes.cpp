#include "core/session/wishes.hpp"

#include <algorithm>

#include "core/booking/standing.hpp"

namespace rb {
namespace {

struct Wishes {
  const SessionHost& host;
  Instant now;
  SessionStep& step;

  [[nodiscard]] Session& session() const { return step.session; }
  [[nodiscard]] bool by_voice() const { return session().dialogue.channel == Channel::voice; }
  [[nodiscard]] Channel channel() const { return session().dialogue.channel; }
  [[nodiscard]] Visit visit() const { return visit_in(host, session()); }
  // Null: there is none, or it is over.
  [[nodiscard]] const Booking* booking() const { return visit().live(); }

  void tell(const BookingCommand& command) const {
    step.commands.emplace_back(command::ToBooking{std::make_shared<const BookingCommand>(command)});
  }
  void act(BookingAct act, SlotId slot = SlotId::none()) const {
    command::ActOnBooking acted = act_on(visit(), channel(), act);
    acted.slot = slot;
    tell(acted);
  }
  // Writing with us: nothing else is sent meanwhile.
  void stay() const {
    const AssignmentId assignment = session().subject.attempt.assignment;
    if (by_voice() || assignment.is_none()) return;
    step.commands.emplace_back(
        command::PatientAct{assignment, Act::opened_link, ActSource::text_reply, {}});
  }

  // What is on offer was told in this conversation: nobody refuses what they have not heard of, as
  // what was found in place of a time that was taken.
  [[nodiscard]] bool have_heard() const {
    const Booking* known = booking();
    const auto* offering =
        known == nullptr ? nullptr : std::get_if<booking_state::Offering>(&known->state);
    return offering == nullptr ||
           std::all_of(offering->slots.begin(), offering->slots.end(),
                       [&](SlotId slot) { return was_told(session().dialogue, slot); });
  }
  // What they chose before has come true meanwhile, and they do not know it.
  [[nodiscard]] bool has_news() const {
    const Booking* known = booking();
    const SlotId arranged = known == nullptr ? SlotId::none() : arranged_slot(*known);
    return !arranged.is_none() && !was_told(session().dialogue, arranged);
  }
  [[nodiscard]] bool is_arranged(SlotId slot) const {
    const Booking* known = booking();
    return known != nullptr && arranged_slot(*known) == slot;
  }

  void give(Detail detail) const {
    const Visit at = visit();
    const Booking* known = at.live();
    if (known == nullptr || (known->known & bit(detail)) != 0) return;
    tell(command::GiveDetails{at.booking, bit(detail)});
  }

  void operator()(const deed::SearchSlots& e) const {
    // Who proved to be the patient has said when they were born.
    give(Detail::birth_date);
    const bool again = std::exchange(session().searched, true);
    if (again && has_news()) return;
    const auto search = search_for(visit(), channel(), e.wish, again && have_heard());
    if (!search) return;
    const auto* request = std::get_if<command::RequestBooking>(&*search);
    if (request != nullptr && request->assignment.is_none()) {
      session().booking = BookingId{static_cast<std::uint32_t>(host.desk().bookings.size())};
    }
    tell(*search);
    if (request != nullptr) stay();
  }
  // What an office proposes is held for them already.
  void operator()(const deed::HoldSlot& e) const {
    const Booking* known = booking();
    if (known == nullptr || known->kind() == BookingKind::negotiating) return;
    if (is_arranged(e.slot)) return;
    act(BookingAct::reserves_slot, e.slot);
  }
  void operator()(const deed::BookSlot& e) const {
    if (!is_arranged(e.slot)) act(BookingAct::chose_slot, e.slot);
  }
  void operator()(const deed::ConfirmAppointment&) const {
    if (booking() != nullptr) act(BookingAct::confirmed);
  }
  // The desk gives the former one back by itself once the other is written.
  void operator()(const deed::CancelAppointment& e) const {
    if (!e.former && booking() != nullptr) act(BookingAct::cancelled);
  }
  void operator()(const deed::JoinWaitlist&) const {
    const Booking* known = booking();
    if (known != nullptr && known->kind() == BookingKind::offering) act(BookingAct::refused_all);
  }
  void operator()(const deed::ReleaseHold&) const {
    const Booking* known = booking();
    if (known != nullptr && !reserved_slot(*known).is_none()) act(BookingAct::reserves_slot);
  }
  void operator()(const deed::RequestCallback& e) const {
    session().callback = e.when.value_or(TimeWish{});
  }
  void operator()(const deed::Escalate& e) const { session().escalation = e.reason; }
  void operator()(const deed::OptOut&) const {
    step.commands.emplace_back(command::OptOut{session().subject.patient, PhoneId::none()});
  }
  void operator()(const deed::OptIn&) const {}  // consent is the record's to give back
  void operator()(const deed::KeepReply& e) const { step.kept = kept_under(host.flow(), e); }
  void operator()(const deed::GiveDetail& e) const { give(e.detail); }
  void operator()(const deed::RecordRating& e) const { session().rating = e.rating; }

  // A call's own result ends it; a conversation by text ends here.
  void operator()(const deed::EndSession& e) const {
    if (session().closed) return;
    session().closed = true;
    if (by_voice()) return;
    const SessionSubject& subject = session().subject;
    const AssignmentId assignment = subject.attempt.assignment;
    const auto did = [&](Act act) {
      if (assignment.is_none()) return;
      command::PatientAct told{assignment, act, ActSource::text_reply, {}};
      if (act == Act::asked_callback && session().callback) {
        told.callback_at = host.first_time(*session().callback).value_or(Instant{});
      }
      step.commands.emplace_back(told);
    };
    switch (e.disposition) {
      case Disposition::confirmed:
        if (subject.about.is_none()) did(Act::confirmed);
        return;
      case Disposition::declined:
        if (booking() != nullptr && subject.about.is_none()) act(BookingAct::cancelled);
        return did(Act::declined);
      case Disposition::callback_requested:
        return did(Act::asked_callback);
      case Disposition::escalated:
        if (booking() != nullptr) return tell(command::EscalateBooking{visit().booking});
        return did(Act::asked_person);
      case Disposition::wrong_person:
        // Whoever has the number is left in peace; the patient may have others.
        step.commands.emplace_back(command::OptOut{subject.patient, subject.phone});
        return;
      case Disposition::no_decision:
      case Disposition::booked:
        // Nobody writes any more: what is found from now on is told.
        return did(Act::abandoned);
      case Disposition::none:
      case Disposition::opted_out:
        return;
    }
  }
};

}  // namespace

SlotId arranged_slot(const Booking& booking) {
  if (booking.kind() == BookingKind::with_staff) return SlotId::none();
  const SlotId settled = settled_slot(booking);
  if (!settled.is_none()) return settled;
  const auto* asked = std::get_if<booking_state::ProviderAsked>(&booking.state);
  return asked == nullptr ? SlotId::none() : asked->slot;
}

bool was_told(const Dialogue& dialogue, SlotId slot) {
  return std::any_of(dialogue.offers.begin(), dialogue.offers.begin() + dialogue.offer_count,
                     [&](const FoundSlot& told) { return told.slot == slot; });
}

void carry_out(const SessionHost& host, const std::vector<DialogueEffect>& effects, Instant now,
               SessionStep& step) {
  for (const DialogueEffect& effect : effects) std::visit(Wishes{host, now, step}, effect);
}

}  // namespace rb
