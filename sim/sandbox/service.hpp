// A sandbox on loopback: its clock, its thread, its server, its client.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "sim/sandbox/sandbox.hpp"

namespace rb::sim::sandbox {

class Service {
 public:
  // Serves when it returns, on 127.0.0.1 only. Error: as Sandbox::make() and net::Server::listen().
  [[nodiscard]] static Result<std::unique_ptr<Service>> start(const sim::Plan& plan,
                                                              const edge::ZonePrefixes& prefixes,
                                                              const SandboxOptions& options,
                                                              std::uint16_t port);
  ~Service();  // stop()
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  // Ends all traffic. A second call does nothing.
  void stop();
  // Precondition: stopped.
  [[nodiscard]] std::string ledger_lines() const;
  [[nodiscard]] const std::string& roster() const;

 private:
  class Impl;
  explicit Service(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::sim::sandbox
