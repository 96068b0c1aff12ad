// A desk with nothing around it: time, ids and peers are the test's. After each event the state is
// checked, and what an AppointmentMade claims is compared with what a clinic's book would hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/booking/desk/desk.hpp"
#include "core/booking/react.hpp"
#include "tests/support/booking/clinic_bed.hpp"

namespace rb::test {

class DeskBed final : public DeskHost, public ClinicBed {
 public:
  explicit DeskBed(BookingPolicy policy = {});

  // ---- the host
  [[nodiscard]] const DeskState& desk() const override { return state_; }
  [[nodiscard]] Instant now() const override { return now_; }
  [[nodiscard]] RequestId next_request() const override { return RequestId{next_request_}; }
  [[nodiscard]] TaskId next_task() const override { return TaskId{next_task_}; }
  [[nodiscard]] const BookingPolicy& policy_of(const Booking&) const override { return policy_; }
  [[nodiscard]] bool may_ask() override { return may_ask_now; }
  void happened(const BookingEvent& event) override;
  void ask_again(const effect::BookingRequest& request) override { effects.emplace_back(request); }

  // ---- the test
  Rejection say(const BookingCommand& command) override;
  void come_to(Instant at) override;
  void advance(Millis by) { come_to(now_ + by); }
  // Time passes, and nobody wakes the desk.
  void be_late(Millis by) { now_ += by; }
  void crash(Millis away) override;
  [[nodiscard]] std::vector<BookingEffect> take_effects() override {
    return std::exchange(effects, {});
  }
  void let_ask(bool may) override { may_ask_now = may; }

  [[nodiscard]] const Booking& booking(std::uint32_t id = 0) const { return state_.bookings[id]; }
  [[nodiscard]] BookingKind kind(std::uint32_t id = 0) const { return booking(id).kind(); }
  // Whatever happened since the last call, one word each: "BookingAsked(search)".
  std::vector<std::string> story();
  // Of the last request of the booking.
  [[nodiscard]] RequestId open_request(std::uint32_t id = 0) const;

  bool may_ask_now = true;
  std::vector<BookingEffect> effects;  // of everything so far, unless the test clears them

 private:
  BookingPolicy policy_;
  DeskState state_;
  Instant now_;
  std::uint64_t next_request_ = 0;
  std::uint32_t next_task_ = 0;
  std::size_t told_ = 0;
  BookingDesk desk_;
};

// 2026-10-12 14:00 UTC, a Monday morning in New York.
[[nodiscard]] Instant monday();

}  // namespace rb::test
