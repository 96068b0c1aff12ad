// An observer of a run: fed every event, it keeps counts in dense arrays and never looks back. The
// hot path allocates nothing once every patient is enrolled. Depends on the events alone (and on
// the gauges for queues), so the same log gives the same summary. Not thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/engine/engine.hpp"
#include "core/outreach/events.hpp"
#include "core/time/zone.hpp"
#include "sim/metrics/bins.hpp"
#include "sim/metrics/bookings/booking_metrics.hpp"
#include "sim/metrics/counting/histogram.hpp"
#include "sim/metrics/names.hpp"
#include "sim/metrics/run_summary.hpp"
#include "sim/metrics/track.hpp"

namespace rb::sim {

// What a report may group a patient by. Positions in the lists of names; zone: in the zone table.
struct ReportProfile {
  std::uint8_t language = 0;
  std::uint8_t age = 0;
  std::uint8_t payer = 0;
  std::uint8_t zone = 0;  // where the patient truly is
};

struct CampaignFacts {
  std::string name;
  Purpose purpose = Purpose::recall;
  Urgency urgency = Urgency::routine;
  std::uint32_t calls_in_flight = 0;
  std::int64_t calls_per_second_ppm = 0;
  std::int64_t ehr_per_second_ppm = 0;
  std::int64_t texts_per_second_ppm = 0;  // 0: not known
  bool standing = false;                  // enrols nobody: says what there is to say of bookings
};

// Thousandths of the currency, as in the scenario.
struct CostRates {
  std::int64_t call_minute_milli = 0;
  std::int64_t agent_minute_milli = 0;
  std::int64_t text_milli = 0;
  std::int64_t task_minute_milli = 0;
  Millis per_task{};  // staff time of one task
};

struct OutageFacts {
  std::string what;  // ehr | carrier
  std::string kind;  // down | slow | errors
  Interval time;
};

struct ObjectiveFacts {
  struct ShareBy {
    std::int64_t share_ppm = 0;
    Millis by{};  // after the scenario's start
  };
  std::optional<ShareBy> resolved_within;
  std::optional<Millis> late_starts_p99;
  std::optional<std::int64_t> ehr_rejections_ppm;
};

struct RunFacts {
  std::string scenario;
  std::string shows;
  std::string version;  // of the program
  std::uint64_t seed = 0;
  Instant start;
  Millis horizon{};
  std::span<const ReportProfile> profiles;  // by PatientId; outlives the metrics
  std::vector<std::string> languages;
  std::vector<std::string> ages;
  std::vector<std::string> payers;
  std::shared_ptr<const ZoneTable> zones;
  ZoneId start_zone;
  std::vector<CampaignFacts> campaigns;  // by CampaignId
  CostRates cost;
  std::vector<OutageFacts> outages;
  ObjectiveFacts objectives;
  // What the peers allow, where that is not what the tenant was told; 0: as it was told.
  struct Allowed {
    std::int64_t calls_per_second_ppm = 0;
    std::int64_t texts_per_second_ppm = 0;
    std::int64_t ehr_per_second_ppm = 0;
  } allowed;
};

class RunMetrics {
 public:
  // Precondition: horizon > 0; zones holds start_zone and every zone of the profiles.
  explicit RunMetrics(RunFacts facts);

  // Events in the order of the log. Those before the start count in the first bin, those after the
  // horizon in the last one.
  void on_event(const Event& event);

  // Texts of ours in conversations by text: they cost what a text costs, and no event tells of
  // them.
  void wrote_back(std::int64_t messages) { texts_sent_ += static_cast<std::uint64_t>(messages); }

  // Somebody is likely to be contacted soon: fetches what is kept of them. Changes nothing.
  void expect(AssignmentId assignment, PatientId patient) const;

  // When the next sample of the gauges is due: call sample() before the first event after it.
  [[nodiscard]] Instant next_sample() const;
  void sample(Instant at, const EngineGauges& gauges);

  // The bins that the run is recorded in: this wide, so many from the start on.
  [[nodiscard]] Millis bin_width() const { return bin_width_; }
  [[nodiscard]] std::size_t bins() const { return bins_.size(); }

  // Everything but digest, wall_seconds, peak_rss_bytes, audited, violations and broken_promises,
  // which the caller knows. Call once, with the end of the run, after the last event.
  [[nodiscard]] RunSummary summarise(Instant end);

 private:
  friend class Summariser;

  struct ZoneClock {  // offset of a zone, valid until its next change
    std::int64_t offset_ms = 0;
    Instant until;
  };
  struct CallNumberRow {
    std::array<std::uint64_t, kOutcomes> outcomes{};
    std::array<std::uint64_t, kDispositions> dispositions{};
  };
  struct CampaignTally {
    Instant deadline = kNever;
    bool paused = false;
    std::uint64_t calls = 0;
    std::uint64_t texts = 0;
    std::array<Instant, 2> last_start{};  // voice, text
    std::array<Millis, 2> start_gap{};    // between two starts at the campaign's own rates
  };
  struct TaskTally {
    std::uint64_t opened = 0, resolved = 0, closed = 0;
  };

  static constexpr std::size_t kCallNumbers = 12;  // the last row holds all later calls

  void roll(Instant at);
  void integrate(Instant until);
  void set_open(Track& track, Open open);
  void release_check(Track& track);
  void count_start(Track& track);
  void capacity_moved() { capacity_moved_ = now_; }
  [[nodiscard]] Instant capacity_free(CampaignId campaign, Channel channel) const;
  [[nodiscard]] std::uint8_t hour_of_week(const Track& track);
  [[nodiscard]] Track& track(const Event& event);
  void mark_sent(Track& track);

  void on(const event::TenantConfigured& e);
  void on(const Event& where, const event::PatientEnrolled& e);
  void on(Track& track, const event::WakeScheduled& e);
  void on(Track& track, const event::ContactWithheld& e);
  void on(Track& track, const event::EhrAsked& e);
  void on(Track& track, const event::EhrAnswered& e);
  void on(Track& track, const event::AttemptIntended& e);
  void on(Track& track, const event::AttemptEnded& e);
  void on(Track& track, const event::PatientActed& e);
  void on(Track& track, const event::HumanTaskOpened& e);
  void on(Track& track, const event::HumanTaskClosed& e);
  void on(Track& track, const event::AssignmentEnded& e);
  void on(const event::EhrGateChanged& e);
  void on(const BookingEvent& e);
  void on(const OfficeEvent& e);

  RunFacts facts_;
  Instant end_of_bins_;
  Millis bin_width_{};

  std::vector<Track> tracks_;
  std::vector<Bin> bins_;
  Bin* bin_ = nullptr;  // the current one
  Instant now_;
  Instant second_end_;
  Instant bin_end_;
  Instant next_sample_;
  Instant integrated_until_;
  Instant capacity_moved_;
  std::array<Instant, 2> last_start_{};  // voice, text
  std::array<Millis, 2> start_gap_{};
  Instant gate_until_;
  std::uint32_t calls_in_flight_ = 0;
  std::uint32_t calls_in_flight_max_ = 0;
  std::uint32_t agents_ = 0;
  std::uint32_t ehr_this_second_ = 0;
  bool gate_closed_ = false;

  std::uint64_t events_ = 0;
  std::uint64_t opt_outs_ = 0;
  std::uint64_t texts_sent_ = 0;
  std::uint64_t resolved_in_time_ = 0;  // by the objective's time
  std::int64_t talk_ms_ = 0;
  std::int64_t agent_ms_ = 0;
  TenantLimits limits_;
  std::vector<ZoneClock> clocks_;
  std::vector<CampaignTally> campaigns_;
  std::vector<Span> gate_spans_;
  std::array<std::uint64_t, kWithheldReasons> withheld_{};
  std::array<TaskTally, kTaskReasons> tasks_{};
  std::array<std::uint64_t, 168> heat_calls_{};
  std::array<std::uint64_t, 168> heat_answered_{};
  std::array<CallNumberRow, kCallNumbers> call_numbers_{};
  std::unique_ptr<BookingMetrics> bookings_;  // null: no event of any booking so far
  Histogram resolution_;
  Histogram start_delay_;
  Histogram late_start_;
  Histogram talk_;
};

}  // namespace rb::sim
