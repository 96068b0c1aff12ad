// The outside of bookings: what the record system and the offices answer, what patients do when
// they hear about a booking, how staff end a task. It says what, and how long after; the world
// makes it happen. Deterministic as the clinic behind it.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/booking/desk/desk_state.hpp"
#include "core/booking/effects.hpp"
#include "core/outreach/commands.hpp"
#include "sim/clinic/clinic.hpp"
#include "sim/world/bookings/notice_mind.hpp"
#include "sim/world/bookings/plan_side.hpp"
#include "sim/world/parts/slot_pool.hpp"

namespace rb::sim {

class BookingSide {
 public:
  // Without a clinic nobody books; without a planning campaign, or where nobody lost an
  // appointment, nothing is planned.
  BookingSide(std::shared_ptr<Clinic> clinic, std::span<const PlanningCampaign> planning);

  // What patients look up when they answer an offer, and clinics when they are asked about a
  // booking. Outlives this. To be told before anything else.
  void look_at(const DeskState* desk) { desk_ = desk; }
  [[nodiscard]] bool open() const { return desk_ != nullptr && clinic_ != nullptr; }
  // Every event as it is stored, before what comes of it is asked for. Only a plan wants them.
  void follow(std::span<const Event> events);
  [[nodiscard]] bool wants_events() const { return plan_ != nullptr; }
  [[nodiscard]] const PlanSide* plan() const { return plan_.get(); }

  // What a request leads to that the record system carries out now. Precondition: it is about no
  // office.
  [[nodiscard]] command::BookingResult carry_out(Instant now, const effect::BookingRequest& asked);
  // How often this booking has asked before; each call counts.
  [[nodiscard]] std::uint32_t count_request(BookingId booking) {
    return counts_of(booking).asked++;
  }

  // kNever: it says nothing.
  struct OfficeSays {
    Instant at = kNever;
    command::BookingResult result;
  };
  [[nodiscard]] OfficeSays ask_office(Instant now, const effect::BookingRequest& asked);

  // What somebody says who wants an appointment: what they need, what is known of them, and the
  // time that they chose in the conversation, if they chose one.
  [[nodiscard]] std::shared_ptr<const command::WantedVisit> wanted(Instant now, PatientId patient,
                                                                   CampaignId campaign);
  // The same without a time.
  [[nodiscard]] command::WantedVisit wants(PatientId patient) const;

  // What a patient does who hears of a booking now, to be kept until then.
  struct Planned {
    Instant at;
    std::uint32_t number = 0;
  };
  // What they make of it now, each time another draw.
  [[nodiscard]] NoticeMind hear(Instant now, PatientId patient, const AboutBooking& about);
  // They will do so, without a word.
  [[nodiscard]] Planned plan_act(Instant now, BookingId booking, BookingSource source,
                                 const Reply& reply);
  // They said it otherwise, or say nothing.
  void forget(std::uint32_t number) { static_cast<void>(acts_.take(number)); }
  // Somebody of the staff sees to it.
  [[nodiscard]] bool is_with_staff(BookingId id) const;
  // The outreach that led to a booking; none() if none did. Precondition: open().
  [[nodiscard]] AssignmentId outreach_of(BookingId id) const { return booking(id).assignment; }

  // What a patient says who wants staff to book their visit, as the first request goes out.
  [[nodiscard]] std::optional<Planned> asks_for_person(Instant now,
                                                       const effect::BookingRequest& asked);
  // Its time has come: appends what they say, unless it makes no sense any more.
  void act(std::uint32_t number, std::vector<Command>& out);

  // A person is done with the task. `resolves`: they got somewhere.
  void finish_task(Instant now, const effect::BookingTaskListed& task, bool resolves,
                   std::vector<Command>& out);

  [[nodiscard]] const Clinic& clinic() const { return *clinic_; }

 private:
  struct Counts {
    std::uint32_t asked = 0;
    std::uint32_t verified = 0;
    std::array<std::uint8_t, 9> notices{};  // by Notice
  };
  struct Act {
    BookingId booking;
    BookingSource source = BookingSource::text;
    Reply reply;
    OfferedSlots heard;  // what was on offer then
  };

  void search(Instant now, const effect::BookingRequest& asked, command::BookingResult& result);
  // Free times for somebody; `planned`: the only one is planned for them.
  PlanSide::Found look(const PlanSide::Question& question, CampaignId campaign);
  // The time that staff have booked at the record system; not set: there is none.
  [[nodiscard]] std::optional<command::CloseBookingTask> book_by_hand(
      Instant now, const effect::BookingTaskListed& task);
  [[nodiscard]] Counts& counts_of(BookingId booking);
  [[nodiscard]] const Booking& booking(BookingId id) const { return desk_->bookings[id.index()]; }
  [[nodiscard]] std::uint64_t key_of(SlotId slot) const { return desk_->slots[slot].key; }

  std::shared_ptr<Clinic> clinic_;
  std::unique_ptr<PlanSide> plan_;  // null: everybody is offered what they find
  const DeskState* desk_ = nullptr;
  std::vector<Counts> counts_;  // by booking
  SlotPool<Act> acts_;
  std::vector<FreeTime> found_;  // scratch
};

}  // namespace rb::sim
