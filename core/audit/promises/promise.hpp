// A check is one or a few promises that look at the same things. It sees every event once, in
// order, with the facts as they were before it, and says what it found.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "core/audit/facts/course.hpp"
#include "core/audit/facts/facts.hpp"
#include "core/audit/facts/findings.hpp"
#include "core/audit/facts/legal_hours.hpp"
#include "core/audit/facts/openings.hpp"
#include "core/audit/facts/options.hpp"

namespace rb::audit {

using Body = proto::Event::BodyCase;

// What all checks share. Lives as long as the auditor.
struct Context {
  explicit Context(Options given)
      : options(std::move(given)),
        findings(options.sentences),
        hours(facts, options.offset_at),
        openings(hours),
        courses(openings) {}
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  Options options;
  Facts facts;
  Findings findings;
  LegalHours hours;
  Openings openings;
  Courses courses;
  bool closed = false;  // the log's last record has come: the books before it are complete
};

class Check {
 public:
  explicit Check(Context& context) : context_(context) {}
  virtual ~Check() = default;
  Check(const Check&) = delete;
  Check& operator=(const Check&) = delete;

  virtual void see(const Moment& moment) = 0;
  // The peers' own books, after the events that they are about.
  virtual void in_ehr(const proto::LedgerBooking&) {}
  virtual void at_carrier(const proto::LedgerContact&) {}
  // After the last event, at its time.
  virtual void finish(Instant) {}

 protected:
  template <class Say>
  bool expect(Promise promise, bool holds, Findings::Where where, Say&& say) {
    return context_.findings.expect(promise, holds, where, std::forward<Say>(say));
  }
  [[nodiscard]] const Facts& facts() const { return context_.facts; }

  Context& context_;
};

using Checks = std::vector<std::unique_ptr<Check>>;

[[nodiscard]] std::unique_ptr<Check> check_lives(Context& context);         // I1, I27
[[nodiscard]] std::unique_ptr<Check> check_wakes(Context& context);         // I2
[[nodiscard]] std::unique_ptr<Check> check_overdue(Context& context);       // I2
[[nodiscard]] std::unique_ptr<Check> check_lateness(Context& context);      // I3
[[nodiscard]] std::unique_ptr<Check> check_contacts(Context& context);      // I4, I9, I15, I28
[[nodiscard]] std::unique_ptr<Check> check_carrier(Context& context);       // I5, I6, I7, I8, I9
[[nodiscard]] std::unique_ptr<Check> check_windows(Context& context);       // I8
[[nodiscard]] std::unique_ptr<Check> check_bookings(Context& context);      // I13
[[nodiscard]] std::unique_ptr<Check> check_appointments(Context& context);  // I1, I13, I14, I16
[[nodiscard]] std::unique_ptr<Check> check_notices(Context& context);       // I15
[[nodiscard]] std::unique_ptr<Check> check_unknowns(Context& context);      // I23
// In policies/.
[[nodiscard]] std::unique_ptr<Check> check_caps(Context& context);       // I10
[[nodiscard]] std::unique_ptr<Check> check_pacing(Context& context);     // I11
[[nodiscard]] std::unique_ptr<Check> check_starts(Context& context);     // I11
[[nodiscard]] std::unique_ptr<Check> check_cadence(Context& context);    // I12
[[nodiscard]] std::unique_ptr<Check> check_due_times(Context& context);  // I12
// In offices/.
[[nodiscard]] std::unique_ptr<Check> check_offices(
    Context& context);  // I1, I2, I7, I13 to I16, I23

// Grows a vector so that `index` is in it.
template <class T>
T& at_index(std::vector<T>& items, std::size_t index, const T& fresh = T{}) {
  if (items.size() <= index) items.resize(index + 1, fresh);
  return items[index];
}

}  // namespace rb::audit
