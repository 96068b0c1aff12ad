// One background thread that makes checkpoints of every tenant's store and keeps it tidy, so that a
// restart has little to fold. It works from the stores alone: no tenant's thread is held up.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "prod/store/recover.hpp"

namespace rb::prod {

struct CheckpointerStatus {
  std::uint64_t made = 0;      // checkpoints since the start
  std::uint64_t sequence = 0;  // of the newest in the store
  std::chrono::milliseconds took{};
  std::string error;    // of the last look; empty: all is well
  std::string warning;  // of the last checkpoint: an older one could not be used
};

class Checkpointer {
 public:
  struct Tenant {
    TenantStore* store = nullptr;  // outlives the checkpointer
    // Called from its thread only; knows every policy that the log names.
    PolicyByHash policies;
  };
  struct Options {
    // A checkpoint is made when at least so many events came since the last one, and so many for
    // each patient: a checkpoint of a million patients costs two seconds of this thread and 80 MB,
    // folding a million events one second of a restart.
    std::uint64_t least_events = 200'000;
    std::uint64_t events_a_patient = 1;
    std::chrono::milliseconds look_every{1'000};
  };

  Checkpointer(std::vector<Tenant> tenants, Options options);
  ~Checkpointer() { stop(); }
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

  // Soon: a checkpoint under way is given up. Idempotent.
  void stop();

  // An error here ends nothing: whatever the store cannot go on after, its next append says.
  [[nodiscard]] CheckpointerStatus status(std::size_t tenant) const;

 private:
  struct Kept {
    Tenant tenant;
    std::uint64_t next_at = 0;  // the sequence at which the next one is due
    int rests = 0;              // looks to let pass after an error
    CheckpointerStatus status;
  };
  void run(const std::stop_token& stop);
  [[nodiscard]] Result<void> look_after(Kept& kept, const std::stop_token& stop);
  [[nodiscard]] Result<void> checkpoint(Kept& kept, const std::stop_token& stop);
  void change(Kept& kept, const std::function<void(CheckpointerStatus&)>& change);

  Options options_;
  std::vector<Kept> kept_;
  mutable std::mutex mutex_;  // of every status
  std::condition_variable_any stopped_;
  std::jthread thread_;
};

}  // namespace rb::prod
