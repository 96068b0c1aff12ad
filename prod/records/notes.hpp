// Writes into the patients' records what each outreach and each booking came to. It follows the
// tenant's log, so that nothing is forgotten over a crash: what has ended and has no entry here is
// still to be written. A note that a crash cuts off is written again, under the same identifier.
//
// Only what ends after notes were first asked for is written.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_set>

#include "prod/adapters/fhir/write_back.hpp"
#include "prod/clock/timer.hpp"
#include "prod/records/trail.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// Key: the assignment's number, or "booking-5"; body: "written" or "refused".
inline constexpr const char* kNoteEntry = "note";
// Key ""; body: the sequence number of the last event before notes were first asked for.
inline constexpr const char* kNotesFromEntry = "notes_from";

class Notes {
 public:
  struct Parts {
    std::string tenant;
    Tenant& work;
    std::shared_ptr<WriteBack> write_back;
    const SystemClock& clock;
    Timer& timer;
    Alerts* alerts = nullptr;
  };
  // Error: those of the store.
  [[nodiscard]] static Result<std::unique_ptr<Notes>> open(Parts parts);
  ~Notes();  // stop()
  Notes(const Notes&) = delete;
  Notes& operator=(const Notes&) = delete;

  // After the tenant's start.
  void start();
  // Before the client, the timer and the tenant stop. What is under way is asked for again at the
  // next start.
  void stop();

  struct Health {
    std::size_t waiting = 0;  // ended, and not written yet
    std::uint64_t written = 0;
    std::uint64_t refused = 0;  // since the start
  };
  [[nodiscard]] Health health() const;

 private:
  explicit Notes(Parts parts) : parts_(std::move(parts)) {}
  void follow();
  void pick_up();
  void send_some();
  void fill_in(Work& work, EndedOutreach outreach);
  void came_back(const EndedOutreach& outreach, NoteFate fate);
  void look_at_alarm(NoteFate fate);

  const Parts parts_;
  Trails trails_;              // of the following thread only
  std::uint64_t read_to_ = 0;  // likewise
  std::uint64_t notes_from_ = 0;
  std::unordered_set<std::string> known_;  // keys of what was written or refused before; likewise

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<EndedOutreach> owed_;
  std::size_t in_flight_ = 0;
  std::uint32_t failures_ = 0;      // in a row
  std::optional<Instant> failing_;  // since when nothing, or not everything, has been written
  bool pausing_ = false;
  bool stopping_ = false;
  Health health_;
  std::thread thread_;
};

}  // namespace rb::prod
