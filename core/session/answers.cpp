// What the desk has come to, as the result of the deed that a dialogue waits for.
#include "core/session/wishes.hpp"

namespace rb {
namespace {

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

  [[nodiscard]] FoundSlot describe(SlotId slot) const {
    return {slot, host.desk().slots[slot].provider, host.local_start(slot)};
  }

  [[nodiscard]] std::optional<DialogueInput> found(const Visit& visit) const {
    const Booking* booking = visit.known();
    if (booking != nullptr && booking->kind() == BookingKind::details_missing) {
      return heard::DetailsMissing{request, booking->missing()};
    }
    if (booking != nullptr) {
      // What was chosen before is on its way, or there by now.
      const bool under_way =
          booking->kind() == BookingKind::held || booking->kind() == BookingKind::writing;
      if (under_way) return wait_or(done(Cause::failed));
      const SlotId arranged = arranged_slot(*booking);
      const bool news = !arranged.is_none() && !was_told(session.dialogue, arranged);
      if (news && host.desk().slots[arranged].start > now) {
        return heard::SlotsFound{request, {describe(arranged)}, true};
      }
    }
    const TimesFound times = times_found(visit, now);
    switch (times.kind) {
      case TimesFound::Kind::not_yet:
        return wait_or(done(Cause::failed));
      case TimesFound::Kind::failed:
        return done(Cause::failed);
      case TimesFound::Kind::found:
        break;
    }
    heard::SlotsFound found{request, {}, times.as_wished};
    for (const SlotId slot : times.slots) found.offers.push_back(describe(slot));
    return found;
  }

  [[nodiscard]] std::optional<DialogueInput> booked(const Visit& visit) const {
    switch (choice_of(visit)) {
      case Chosen::booked:
        return done(Cause::booked);
      case Chosen::under_way:
        return heard::UnderWay{request};
      case Chosen::not_yet:
        return wait_or(heard::UnderWay{request});
      case Chosen::taken:
        return done(Cause::taken);
      case Chosen::failed:
        break;
    }
    return done(Cause::failed);
  }

  // It is theirs while they are asked, and lies ahead.
  [[nodiscard]] Cause free() const {
    const Dialogue& d = session.dialogue;
    if (d.chosen < 0) return Cause::failed;
    const SlotId slot = d.offers[static_cast<std::size_t>(d.chosen)].slot;
    const bool open = host.desk().slots.free_for(slot, booking_in(host, session)) &&
                      host.desk().slots[slot].start > now;
    return open ? Cause::held : Cause::taken;
  }

  [[nodiscard]] std::optional<DialogueInput> of(Deed deed) const {
    const Visit visit = visit_in(host, session);
    const Booking* b = visit.known();
    if (session.deed_refused) {
      const bool of_slot = deed == Deed::hold_slot || deed == Deed::book_slot;
      return done(of_slot ? Cause::taken : Cause::failed);
    }
    if (b == nullptr) return done(Cause::failed);
    switch (deed) {
      case Deed::search_slots:
        return found(visit);
      case Deed::hold_slot:
        return done(free());
      case Deed::book_slot:
        return booked(visit);
      case Deed::confirm_appointment:
        return done(b->kind() == BookingKind::confirmed ? Cause::done : Cause::failed);
      case Deed::cancel_appointment:
        return done(session.dialogue.former || b->cancel_wanted || !b->live() ? Cause::done
                                                                              : Cause::failed);
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
