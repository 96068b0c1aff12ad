// The whole daemon: tenants, their peers, the API; from start to the end of a drain.
#pragma once

#include <memory>

#include "core/base/result.hpp"
#include "prod/daemon/settings.hpp"

namespace rb::prod {

class Service {
 public:
  // Recovers every tenant and listens. Error: what keeps it from starting, with what to do about
  // it.
  [[nodiscard]] static Result<std::unique_ptr<Service>> start(Settings settings);
  ~Service();  // stop()

  [[nodiscard]] std::uint16_t port() const;
  // Tokens and secrets again from their files. What cannot be read leaves the old ones in force.
  [[nodiscard]] Result<void> reload();
  // Takes no more, answers what it has, commits, and ends.
  void stop();

 private:
  class Impl;
  explicit Service(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::prod
