// The promises of invariants.md that one engine can be held to, recomputed from its events and from
// what the commands said, not from what it believes itself.
#pragma once

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/random_world.hpp"

namespace rb::test {

struct BrokenPromise : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Promises {
 public:
  Promises(const Engine& engine, const RandomWorld& world) : engine_(engine), world_(world) {}

  // After each step: what happened in it, then how the engine stands. Throws BrokenPromise.
  void check(Instant now);
  // At the very end: everybody has ended or is with staff, and nothing is held.
  void check_end() const;

  [[nodiscard]] std::uint64_t contacts() const { return contacts_; }
  [[nodiscard]] std::uint64_t bookings() const { return booked_.size(); }

 private:
  // A contact that counts towards the caps, or may turn out to.
  struct Contact {
    AttemptId attempt;
    PatientId patient;
    PhoneId phone;
    Instant at;
    bool reached = true;  // unknown counts
  };

  void see(const Event& event);
  void see_intent(const Event& event, const event::AttemptIntended& intent);
  void see_end(const Event& event, const event::AttemptEnded& ended);
  void see_asked(const Event& event, const event::EhrAsked& asked);
  void see_opt_out(const event::PatientOptedOut& opt_out);
  void check_caps(const Event& event, const event::AttemptIntended& intent) const;
  void check_window(const Event& event, const event::AttemptIntended& intent) const;

  void check_states(Instant now) const;
  void check_wake(Instant now, const Assignment& a) const;
  void check_capacity(Instant now) const;
  void check_booking_capacity(Instant now) const;
  void check_soon(Instant now, Instant possible, const char* what) const;
  void check_locks() const;
  void check_counts(Instant now) const;
  void check_rings(Instant now) const;

  [[nodiscard]] const Assignment& assignment(AssignmentId id) const {
    return engine_.state().assignments[id.index()];
  }
  [[nodiscard]] const Policy& policy(const Assignment& a) const {
    return *engine_.state().campaigns[a.campaign.index()].policy;
  }

  const Engine& engine_;
  const RandomWorld& world_;
  std::vector<Contact> log_;
  std::set<AssignmentId> ended_;
  std::set<AssignmentId> booked_;
  std::map<AssignmentId, Instant> deadlines_;  // their own
  std::set<PatientId> opted_out_;
  std::set<PhoneId> silenced_;
  RequestId probe_;  // the request on which a closed EHR gate depends
  std::uint64_t last_sequence_ = 0;
  std::uint64_t contacts_ = 0;
};

}  // namespace rb::test
