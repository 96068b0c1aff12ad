// The EHR's own state and what can be done with it, without limits, delays or faults: patients,
// slots, appointments, tasks. Every answer is whole HTTP.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/sandbox/ehr/fhir_search.hpp"
#include "sim/sandbox/ehr/notes.hpp"
#include "sim/sandbox/ehr/shelf.hpp"
#include "sim/sandbox/ehr/tasks.hpp"
#include "sim/sandbox/ledger/ledger.hpp"
#include "sim/sandbox/people/numbers.hpp"

namespace rb::sim::sandbox {

struct Appointment {
  std::uint64_t id = 0;  // from 1, dense
  PatientId patient{};
  std::uint64_t slot = 0;  // 0: from before
  std::string status = "booked";
  std::vector<Identifier> identifiers{};
  Instant start{};
  Instant changed{};
  std::uint32_t version = 1;
  std::optional<std::size_t> entry{};  // in the ledger
};

class FhirStore {
 public:
  struct World {
    const sim::Population& population;
    const Numbers& numbers;
    Ledger& ledger;
    Tasks& tasks;
    // The patient knows that they have an appointment; the assignment is the daemon's, if known.
    std::function<void(PatientId, std::optional<std::uint32_t>)> booked;
  };
  // Patients whose matter is settled from the start have a booked appointment.
  FhirStore(World world, std::unique_ptr<Shelf> shelf, Instant start);

  // `what`: the path after /fhir, "/Slot/12"; nothing, or "/", is where transactions go. `base`:
  // what comes before it, with scheme and host.
  [[nodiscard]] net::Response handle(const net::Request& request, std::string_view what,
                                     const std::string& base, Instant now);
  // What was written into the records, a note a line.
  [[nodiscard]] std::string notes() const { return notes_.lines(); }
  // Who a request is about; none() if nobody can be told.
  [[nodiscard]] PatientId subject(const net::Request& request, std::string_view what) const;

 private:
  [[nodiscard]] net::Response patients(const net::Request& request, const std::string& base) const;
  [[nodiscard]] net::Response slots(const net::Request& request, const std::string& base,
                                    Instant now);
  [[nodiscard]] net::Response change_slot(const net::Request& request, std::uint64_t number,
                                          Instant now);
  // Why it may not be changed so. `booking`: an appointment is made along with that.
  [[nodiscard]] std::optional<net::Response> refuse_slot(const net::Request& request,
                                                         std::uint64_t number, bool booking,
                                                         Instant now);
  [[nodiscard]] net::Response coverage(const net::Request& request, const std::string& base);
  // A change of a slot, an appointment, or both.
  [[nodiscard]] net::Response transact(const net::Request& request, const std::string& base,
                                       Instant now);
  [[nodiscard]] net::Response appointments(const net::Request& request, const std::string& base,
                                           Instant now);
  [[nodiscard]] net::Response book(const net::Request& request, const std::string& base,
                                   Instant now);
  [[nodiscard]] net::Response change_appointment(const net::Request& request, std::uint64_t id,
                                                 Instant now);

  // What became of it by now, if it stands.
  void look_at_visit(Appointment& appointment, Instant now) const;
  [[nodiscard]] std::string json(PatientId patient) const;
  [[nodiscard]] static std::string json(const Slot& slot);
  [[nodiscard]] static std::string json(const Appointment& appointment);

  World world_;
  std::unique_ptr<Shelf> shelf_;
  std::vector<Appointment> appointments_;
  Notes notes_;
};

}  // namespace rb::sim::sandbox
