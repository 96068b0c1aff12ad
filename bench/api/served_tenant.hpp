// The program ringbackd with one tenant whose patients are all in a campaign, in a folder of its
// own. Nobody is called: there is no carrier and no record system.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace rb::bench {

class ServedTenant {
 public:
  // Starts it on that core of the machine and enrols patients 0 to `patients` - 1; ends this
  // process if that cannot be.
  ServedTenant(std::uint32_t patients, int core);
  ~ServedTenant();
  ServedTenant(const ServedTenant&) = delete;
  ServedTenant& operator=(const ServedTenant&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] const std::string& token() const { return token_; }
  // Of all its threads, the kernel's work for them included.
  [[nodiscard]] double cpu_seconds() const;

 private:
  void configure() const;
  void start(int core);
  void wait_until_ready() const;
  void enrol(std::uint32_t patients) const;
  // The status of the answer; 0: there was none.
  int post(const std::string& path, const std::string& type, std::string body) const;

  std::filesystem::path folder_;
  std::string token_;
  std::uint16_t port_ = 0;
  pid_t process_ = -1;
};

// The calling thread, and what it starts from now on, run there only.
void stay_on(int core);

}  // namespace rb::bench
