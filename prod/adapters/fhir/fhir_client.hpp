// The record system over FHIR R4: whether a patient's matter is settled, booking, and finding out
// what became of a booking.
//
// A booking is a conditional create on our identifier, so that asking twice books once where the
// server keeps to the standard. Where its fate is unknown (500 counts as that) the answer is
// `lost`, and the engine has it read back. A slot that was lost to somebody else (409, 412, 422) is
// followed by the next one; not so where the patient chose it: another time is theirs to choose.
//
// With `slots_in_transaction` the slot is marked busy in one transaction with that create, if it is
// as it was read; a slot that has no version is booked by the create alone. Where the server's
// statement names no transactions every booking fails, and an alert says why, from the start on.
//
// What the server says in words may hold patient data: it is read by nobody and written nowhere.
// There is no circuit breaker in here: the engine's gate decides when the server is left alone, and
// one that it does not know of would answer in the server's place.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>

#include "core/base/result.hpp"
#include "edge/net/client.hpp"
#include "prod/adapters/fhir/fhir_http.hpp"
#include "prod/adapters/fhir/slot_claims.hpp"
#include "prod/adapters/ports.hpp"

namespace rb::prod {

struct FhirConfig {
  std::string tenant;     // in alerts
  std::string base_url;   // "https://ehr.example.org/fhir"
  std::string token_url;  // empty: the server's own statement says
  std::string client_id;  // empty: requests carry no token
  std::string key_file;   // PEM
  std::string key_id;
  std::string scope = "system/*.read system/*.write";
  std::string
      service_type;  // of the slots that are booked and of what settles a matter; empty: any
  // What the tenant's limits name, by the daemon's clock; the adapter is done after nine tenths of
  // it, so that a booking is over before the engine gives it up.
  Millis answer_within = 60s;
  Millis request_within = 30s;       // by a real clock
  Millis earliest_slot = 2h;         // from now on
  Millis search_window = 14 * kDay;  // slots are looked for so far ahead at a time,
  Millis search_until = 90 * kDay;   // up to here
  bool slots_in_transaction = false;
};

// For ClientOptions::hosts: what the server may be asked, over every tenant that has it.
[[nodiscard]] net::HostLimits fhir_limits(std::int64_t requests_per_second_ppm);

class FhirClient final : public Ehr {
 public:
  // Clock and client outlive it. `alerts` may be null.
  struct Parts {
    const SystemClock& clock;
    net::Client& client;
    Deliver deliver;
    Alerts* alerts = nullptr;
  };
  // Error: invalid_input, with the name of the value in question; not_found (the key's file).
  [[nodiscard]] static Result<std::unique_ptr<FhirClient>> start(FhirConfig config, Parts parts);
  // Nothing is delivered once it returns.
  ~FhirClient() override;
  FhirClient(const FhirClient&) = delete;
  FhirClient& operator=(const FhirClient&) = delete;

  void ask(const EhrOrder& order) override;

  // For what else is read from and written to this server: cohorts, notes.
  [[nodiscard]] std::shared_ptr<FhirHttp> http() const;
  [[nodiscard]] std::shared_ptr<SlotClaims> claims() const;

 private:
  class Impl;
  explicit FhirClient(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace rb::prod
