// Cohorts from the record system: who belongs to a campaign by what their appointments say, as a
// stream of roster rows.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "edge/roster/roster.hpp"
#include "edge/roster/zone_prefixes.hpp"
#include "prod/adapters/fhir/fhir_http.hpp"
#include "prod/adapters/fhir/wire/patient_rows.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

struct CohortQuery {
  enum class Kind : std::uint8_t {
    // Patients with an appointment in the range: booked with a departing provider, on a day of
    // storm.
    appointment = 1,
    // Patients whose last visit was in the range: an appointment that was kept, and none after it.
    last_visit,
  };
  Kind kind = Kind::appointment;
  std::vector<std::string> statuses{"booked", "pending"};  // of `appointment`
  std::string practitioner;                                // logical id; empty: any
  std::string service_type;                                // "system|code"; empty: any
  Instant from;                                            // [from, until)
  Instant until;
  fhir::RowOptions rows;  // `now` is set when it is read
};

// Each patient once, be it as a row or as a reject.
struct CohortPage {
  std::vector<edge::RosterRow> rows;
  std::vector<edge::Reject> rejects;
};

class CohortReading : public std::enable_shared_from_this<CohortReading> {
 public:
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    std::shared_ptr<FhirHttp> http;
    const edge::ZonePrefixes& prefixes;
  };
  using OnPage = std::function<void(CohortPage page)>;
  // Nothing: all was read. Else what was read so far is not the whole cohort.
  using OnEnd = std::function<void(const std::optional<Error>& error)>;

  // Callbacks come on the client's thread, `on_end` once, after the last page. What a page fails
  // with is asked for again, for ten minutes at most or as long as the server wants. The parts
  // outlive the reading.
  static void start(CohortQuery query, Parts parts, OnPage on_page, OnEnd on_end);

  // Error: invalid_input, with the name of the value.
  [[nodiscard]] static Result<void> check(const CohortQuery& query);

  CohortReading(CohortQuery query, Parts parts, OnPage on_page, OnEnd on_end);
  ~CohortReading();

 private:
  struct Found;
  using Take = std::function<void(fhir::Bundle page)>;

  [[nodiscard]] std::string search(Instant from, std::optional<Instant> until) const;
  void read(const std::string& url, std::uint32_t tries, Take take);
  void failed(const std::string& url, std::uint32_t tries, const ReadFailure& failure, Take take);
  void read_later_visits(const std::string& url);
  void read_appointments(const std::string& url);
  void took_appointments(fhir::Bundle page);
  void read_missing();
  void finish_page();
  void end(const std::optional<Error>& error) { on_end_(error); }

  CohortQuery query_;
  const Parts parts_;
  const OnPage on_page_;
  const OnEnd on_end_;
  const std::unique_ptr<Found> found_;
};

}  // namespace rb::prod
