// An engine whose bookings a random clinic works with. Every event is written as the log writes it,
// read back and folded a second time (promise I19).
#pragma once

#include <functional>
#include <map>
#include <memory>

#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/proto/event.pb.h"
#include "tests/support/booking/random_clinic.hpp"

namespace rb::test {

class EngineBed final : public ClinicBed {
 public:
  // With so many patients, of whom none is in a campaign. `offices`: null: the clinic answers for
  // them.
  EngineBed(BookingPolicy policy, std::uint32_t patients,
            std::shared_ptr<const OfficeTerms> offices = nullptr);

  [[nodiscard]] const DeskState& desk() const override { return engine_->state().desk; }
  [[nodiscard]] Instant now() const override { return now_; }
  Rejection say(const BookingCommand& command) override;
  void come_to(Instant at) override;
  void crash(Millis away) override;
  [[nodiscard]] std::vector<BookingEffect> take_effects() override {
    return std::exchange(effects_, {});
  }

  // From the next crash on.
  void ask_offices(std::shared_ptr<const OfficeTerms> offices) {
    inputs_.offices = std::move(offices);
  }
  // Called for what offices are to be sent, once that is stored; may call later().
  std::function<void(const OfficeEffect&)> at_office;
  // What somebody says at a time, by way of come_to().
  void later(Instant at, Command command) { coming_.emplace(at, std::move(command)); }

  // As the log has them.
  [[nodiscard]] const std::vector<proto::Event>& events() const { return events_; }
  [[nodiscard]] const Engine& engine() const { return *engine_; }
  // Whether the fold of the log and the slices give the engine's state, and it is sound.
  void compare();
  // What did not agree, "" if nothing.
  [[nodiscard]] const std::string& wrong() const { return wrong_; }

 private:
  Rejection step(const Command& command);

  EngineInputs inputs_;
  std::unique_ptr<Engine> engine_;
  TenantState folded_;
  Instant now_;
  std::vector<BookingEffect> effects_;
  std::multimap<Instant, Command> coming_;
  std::vector<proto::Event> events_;
  std::string wrong_;
};

}  // namespace rb::test
