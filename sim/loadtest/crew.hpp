// Who runs the runs: processes of this machine, and with mpirun those of several. Every process of
// an mpirun goes through the same program and shares the results, so that all of them decide the
// same; results never depend on how many there are.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.hpp"

namespace rb::sim {

using Job = std::function<std::string()>;

// Runs the jobs, `at_once` at a time, each in a forked process (a job may use what a process can
// have once only, and may end it), and returns what they returned, in their order. A job that ends
// its process otherwise is an error that says how.
[[nodiscard]] std::vector<Result<std::string>> run_forked(const std::vector<Job>& jobs,
                                                          unsigned at_once);

// Several processes, of which each runs a share of the jobs.
class Crew {
 public:
  virtual ~Crew() = default;
  [[nodiscard]] virtual int rank() const = 0;  // 0: the one that prints and writes
  [[nodiscard]] virtual int size() const = 0;
  // Everybody's texts, by rank. Every process of the crew calls this as often as the others.
  [[nodiscard]] virtual std::vector<std::string> share(const std::string& mine) = 0;
};

// This process alone.
[[nodiscard]] std::unique_ptr<Crew> crew_of_one();
// The processes of the mpirun that started this one; a crew of one without mpirun. Error: started
// by mpirun, but this build has no MPI, or it cannot be loaded.
[[nodiscard]] Result<std::unique_ptr<Crew>> make_crew();

// As run_forked(), spread over the crew.
[[nodiscard]] std::vector<Result<std::string>> run_jobs(const std::vector<Job>& jobs,
                                                        unsigned at_once, Crew& crew);

}  // namespace rb::sim
