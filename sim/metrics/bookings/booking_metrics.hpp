// Watches the events of bookings go by and ends in what is kept of them. Whatever depends on where
// a booking stands is read off the same fold that the desk uses. Not thread-safe.
#pragma once

#include <array>
#include <vector>

#include "core/booking/desk/desk_state.hpp"
#include "sim/metrics/bookings/booking_names.hpp"
#include "sim/metrics/bookings/booking_summary.hpp"
#include "sim/metrics/bookings/office_metrics.hpp"
#include "sim/metrics/counting/histogram.hpp"

namespace rb::sim {

class BookingMetrics {
 public:
  // In the order of the log, from its first event of a booking on.
  void on_event(const BookingEvent& event, Instant at);
  void on_event(const OfficeEvent& event, Instant at) { offices_.on_event(event, at); }

  // Tasks that a person was done with.
  [[nodiscard]] std::int64_t tasks_worked() const;

  // All but the truth, which only the clinics know. With the end of the run.
  [[nodiscard]] BookingSummary summarise(Instant end) const;

 private:
  struct Track {
    Instant requested;
    Instant office_asked;
    BookingTask task = BookingTask::nothing_free;  // of the last hand-over
    bool found = false;
    bool chosen = false;
    bool booked = false;
    bool kept = false;
    bool written = false;  // the event before said that the record system has it
  };
  struct TaskTally {
    std::int64_t opened = 0, back = 0, booked = 0, given_up = 0;
  };

  // Before the event is applied; `booking` is as it stood.
  template <class Other>
  void on(const Other&, const Booking&, Track&) {}
  void on(const event::DetailsGiven& e, const Booking& booking, Track& track);
  void on(const event::BookingAsked& e, const Booking& booking, Track& track);
  void on(const event::BookingAnswered& e, const Booking& booking, Track& track);
  void on(const event::SlotsOffered& e, const Booking& booking, Track& track);
  void on(const event::SlotHeld& e, const Booking& booking, Track& track);
  void on(const event::HoldEnded& e, const Booking& booking, Track& track);
  void on(const event::AppointmentMade& e, const Booking& booking, Track& track);
  void on(const event::AppointmentReleased& e, const Booking& booking, Track& track);
  void on(const event::AppointmentKept& e, const Booking& booking, Track& track);
  void on(const event::BookingActed& e, const Booking& booking, Track& track);
  void on(const event::NoticeGiven& e, const Booking& booking, Track& track);
  void on(const event::NoticeDelivered& e, const Booking& booking, Track& track);
  void on(const event::VisitEnded& e, const Booking& booking, Track& track);
  void on(const event::BookingWaitlisted& e, const Booking& booking, Track& track);
  void on(const event::BookingHandedOver& e, const Booking& booking, Track& track);
  void on(const event::BookingHandedBack& e, const Booking& booking, Track& track);
  void on(const event::BookingEnded& e, const Booking& booking, Track& track);

  void requested(const event::BookingRequested& e);
  void offer_left(const BookingEvent& event, bool proposal);
  [[nodiscard]] TaskTally& task_of(const Track& track) {
    return tasks_[static_cast<std::size_t>(track.task)];
  }
  [[nodiscard]] std::int64_t in(BookingKind kind) const {
    return desk_.by_kind[static_cast<std::size_t>(kind)];
  }
  void summarise_steps(BookingSummary& to) const;
  void summarise_open(BookingSummary& to) const;
  void summarise_tasks(BookingSummary& to) const;
  void summarise_visits(BookingSummary& to, Instant end) const;

  DeskState desk_;
  std::vector<Track> tracks_;  // by booking
  Instant now_;
  BookingSummary counts_;  // what is counted straight into its place
  std::int64_t live_ = 0;  // bookings under way
  std::array<std::int64_t, kBookingSources> sources_{};
  std::array<std::int64_t, kOfferReasons> offered_{};
  std::array<std::int64_t, kHoldEnds> hold_ends_{};
  DetailTally details_{};
  std::array<TaskTally, kBookingTasks> tasks_{};
  Histogram to_booked_;
  Histogram office_answers_;
  OfficeMetrics offices_;
};

}  // namespace rb::sim
