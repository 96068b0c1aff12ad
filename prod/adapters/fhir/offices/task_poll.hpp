// Reads again and again what has changed in the Tasks that offices are asked by.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "prod/adapters/fhir/offices/task_peer.hpp"

namespace rb::prod {

// Begins two days back, so that a restart misses nothing that came in between. Each change is read
// once at least and mostly more often: whoever listens tells what is new to it.
class TaskPoll : public std::enable_shared_from_this<TaskPoll> {
 public:
  // Callbacks come on the client's thread.
  struct Listener {
    std::function<void(const fhir::OfficeTask& task)> changed;
    std::function<void(bool well)> polled;  // how it went, each time
  };
  TaskPoll(TaskPeer peer, Millis every, Listener listener);
  void start() { poll(); }
  // A resource that the server has just written, if it says so: how far its clock is behind ours.
  void server_wrote(const std::string& resource);

 private:
  void poll();
  void page(const std::string& url, int pages);
  void over(bool well, int pages, Millis retry_after);

  const TaskPeer peer_;
  const Millis every_;
  const Listener listener_;
  const Millis overlap_;                    // of one poll with the next
  std::atomic<std::int64_t> behind_ms_{0};  // the server's clock
  // One poll at a time: whose turn it is has these.
  Instant from_;    // what was changed before is known
  Instant before_;  // the poll before began
  Instant begun_;
};

}  // namespace rb::prod
