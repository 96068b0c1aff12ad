// The EHR over HTTP: a subset of FHIR R4 (docs/sandbox.md) behind the world's model of its limits,
// delays, outages and lost answers.
#pragma once

#include <map>
#include <string>

#include "sim/sandbox/ehr/fhir_store.hpp"
#include "sim/sandbox/parts/agenda.hpp"
#include "sim/sandbox/parts/wire.hpp"
#include "sim/world/peers/ehr.hpp"

namespace rb::sim::sandbox {

class EhrFront {
 public:
  // `agenda` outlives this.
  EhrFront(Agenda& agenda, FhirStore store, sim::Ehr door)
      : agenda_(agenda), store_(std::move(store)), door_(std::move(door)) {}

  // A request below /fhir.
  void handle(const net::Request& request, Respond respond);
  [[nodiscard]] std::string notes() const { return store_.notes(); }
  void set_fault(Fault fault) { fault_ = fault; }

 private:
  [[nodiscard]] net::Response give_token(const net::Request& request);
  [[nodiscard]] bool is_known(std::string_view authorization) const;
  void ask(const net::Request& request, std::string_view what, Respond respond);

  Agenda& agenda_;
  FhirStore store_;
  sim::Ehr door_;
  Fault fault_ = Fault::none;
  std::map<std::string, Instant, std::less<>> tokens_;  // and their ends
  std::map<PatientId, std::uint32_t> requests_;         // by who they are about
};

}  // namespace rb::sim::sandbox
