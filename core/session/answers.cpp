// What the desk has come to, as the result of the deed that a dialogue waits for.
#include "core/session/session.hpp"

namespace rb {
namespace {

namespace bs = booking_state;

struct Look {
  const SessionHost& host;
  const Session& session;
  Instant now;
  DeedId request;

  [[nodiscard]] DialogueInput done(Cause result) const { return heard::DeedDone{request, result}; }
  [[nodiscard]] bool too_long() const { return now >= session.asked + kDeedWaits; }
  [[nodiscard]] std::optional<DialogueInput> wait_or(DialogueInput input) const {
    return too_long() ? std::optional(std::move(input)) : std::nullopt;
  }

  [[nodiscard]] const Booking* booking() const {
    const BookingId id = booking_in(host, session);
    return id.is_none() ? nullptr : &host.desk().bookings[id.index()];
  }
  [[nodiscard]] FoundSlot describe(SlotId slot) const {
    return {slot, host.desk().slots[slot].provider, host.local_start(slot)};
  }

  [[nodiscard]] std::optional<DialogueInput> found(const Booking& b) const {
    heard::SlotsFound found{request, {}, true};
    switch (b.kind()) {
      case BookingKind::offering: {
        const auto& offering = std::get<bs::Offering>(b.state);
        for (const SlotId slot : offering.slots) {
          if (host.desk().slots[slot].start > now) found.offers.push_back(describe(slot));
        }
        found.as_wished = offering.reason != OfferReason::nearest_time &&
                          offering.reason != OfferReason::other_provider_nearest_time;
        return found;
      }
      case BookingKind::negotiating:
        found.offers.push_back(describe(std::get<bs::Negotiating>(b.state).slot));
        found.as_wished = false;
        return found;
      case BookingKind::waitlisted:
        return found;
      case BookingKind::intake:
      case BookingKind::verifying:
      case BookingKind::searching:
        return wait_or(done(Cause::failed));
      default:  // details are missing, a person has it, or it is settled already
        return done(Cause::failed);
    }
  }

  [[nodiscard]] std::optional<DialogueInput> booked(const Booking& b) const {
    switch (b.kind()) {
      case BookingKind::booked:
      case BookingKind::confirmed:
      case BookingKind::reminded:
        return done(Cause::booked);
      case BookingKind::provider_asked:
        return heard::UnderWay{request};  // the office answers in its own time
      case BookingKind::held:
      case BookingKind::writing:
      case BookingKind::releasing:
        return wait_or(heard::UnderWay{request});
      case BookingKind::offering:
      case BookingKind::negotiating:
      case BookingKind::searching:
      case BookingKind::waitlisted:
        return done(Cause::taken);
      default:
        return done(Cause::failed);
    }
  }

  // Nobody has it yet, and it lies ahead.
  [[nodiscard]] Cause free() const {
    const Dialogue& d = session.dialogue;
    if (d.chosen < 0) return Cause::failed;
    const SlotId slot = d.offers[static_cast<std::size_t>(d.chosen)].slot;
    const bool open = host.desk().slots.free_for(slot, booking_in(host, session)) &&
                      host.desk().slots[slot].start > now;
    return open ? Cause::held : Cause::taken;
  }

  [[nodiscard]] std::optional<DialogueInput> of(Deed deed) const {
    const Booking* b = booking();
    if (session.deed_refused) {
      return done(deed == Deed::book_slot ? Cause::taken : Cause::failed);
    }
    if (b == nullptr) return done(Cause::failed);
    switch (deed) {
      case Deed::search_slots:
        return found(*b);
      case Deed::hold_slot:
        return done(free());
      case Deed::book_slot:
        return booked(*b);
      case Deed::confirm_appointment:
        return done(b->kind() == BookingKind::confirmed ? Cause::done : Cause::failed);
      case Deed::cancel_appointment:
        return done(b->cancel_wanted || !b->live() ? Cause::done : Cause::failed);
      case Deed::join_waitlist:
        return done(b->live() ? Cause::done : Cause::failed);
    }
    return done(Cause::failed);
  }
};

}  // namespace

std::optional<DialogueInput> look(const SessionHost& host, const Session& session, Instant now) {
  const auto open = open_deed(host.flow(), session.dialogue);
  if (!open) return std::nullopt;
  return Look{host, session, now, open->request}.of(open->deed);
}

}  // namespace rb
