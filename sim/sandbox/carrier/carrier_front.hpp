// The telephone carrier over HTTP: a subset of Twilio's API (docs/sandbox.md) with the world's
// carrier and people behind it.
#pragma once

#include "sim/sandbox/carrier/calls.hpp"
#include "sim/sandbox/carrier/desk.hpp"
#include "sim/sandbox/carrier/patients.hpp"
#include "sim/sandbox/carrier/texts.hpp"

namespace rb::sim::sandbox {

class CarrierFront {
 public:
  // What the desk refers to outlives this.
  explicit CarrierFront(Desk desk)
      : desk_(std::move(desk)), calls_(desk_), texts_(desk_), patients_(desk_, calls_, texts_) {}
  CarrierFront(const CarrierFront&) = delete;
  CarrierFront& operator=(const CarrierFront&) = delete;

  // A request below /2010-04-01.
  void handle(const net::Request& request, Respond respond);
  // What the world says; what is not the carrier's is ignored.
  void hear(const Command& command);
  // The patient has learnt elsewhere that the matter is settled.
  void settle(PatientId patient, std::optional<std::uint32_t> assignment);
  void set_fault(Fault fault) { desk_.fault = fault; }
  // For who else rings these people.
  [[nodiscard]] Desk& desk() { return desk_; }

 private:
  void decided(AttemptId attempt, Taken how);
  void calls(const net::Request& request, std::string_view rest, const net::Fields& form,
             Respond respond);
  void texts(const net::Request& request, std::string_view rest, const net::Fields& form,
             Respond respond);

  Desk desk_;
  Calls calls_;
  Texts texts_;
  Patients patients_;
};

}  // namespace rb::sim::sandbox
