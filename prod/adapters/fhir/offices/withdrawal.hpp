// Takes back what an office has of a request: one pass over its Tasks.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "prod/adapters/fhir/offices/task_peer.hpp"

namespace rb::prod {

// Each Task of the request up to the round that is not over is read once more and cancelled, if
// nobody has changed it in between. One that gives trouble does not keep the others.
class Withdrawal : public std::enable_shared_from_this<Withdrawal> {
 public:
  struct Result {
    bool clean = true;  // nothing is left that was there when it began
    Millis retry_after{};
  };
  // Called once.
  using Then = std::function<void(Result result)>;
  Withdrawal(OfficeRequestId request, std::uint8_t round, TaskPeer peer, Then then)
      : request_(request), round_(round), peer_(std::move(peer)), then_(std::move(then)) {}
  void start();

 private:
  void search(const std::string& url);
  void next();
  void cancel(const std::string& id, const Read<fhir::Json>& resource);
  void trouble(Millis retry_after);
  [[nodiscard]] bool is_open(const fhir::Json& resource) const;

  const OfficeRequestId request_;
  const std::uint8_t round_;
  const TaskPeer peer_;
  const Then then_;
  std::deque<std::string> ids_;
  Result result_;
  int pages_ = 0;
};

}  // namespace rb::prod
