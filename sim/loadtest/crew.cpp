#include "sim/loadtest/crew.hpp"

#include <dlfcn.h>

#include <cstdlib>
#include <optional>
#include <utility>

namespace rb::sim {
namespace {

class Alone final : public Crew {
 public:
  [[nodiscard]] int rank() const override { return 0; }
  [[nodiscard]] int size() const override { return 1; }
  [[nodiscard]] std::vector<std::string> share(const std::string& mine) override { return {mine}; }
};

// Functions of sim/loadtest/mpi/mpi_module.hpp, by name.
struct Module {
  int (*start)(int*, int*) = nullptr;
  int (*share)(const char*, std::size_t, char**, std::size_t*) = nullptr;
  void (*free)(char*) = nullptr;
  void (*end)() = nullptr;
};

class MpiCrew final : public Crew {
 public:
  MpiCrew(const Module& module, int rank, int size) : module_(module), rank_(rank), size_(size) {}
  MpiCrew(const MpiCrew&) = delete;
  MpiCrew& operator=(const MpiCrew&) = delete;
  ~MpiCrew() override { module_.end(); }

  [[nodiscard]] int rank() const override { return rank_; }
  [[nodiscard]] int size() const override { return size_; }

  [[nodiscard]] std::vector<std::string> share(const std::string& mine) override {
    std::vector<std::size_t> lengths(static_cast<std::size_t>(size_));
    char* all = nullptr;
    std::vector<std::string> texts(lengths.size());
    if (module_.share(mine.data(), mine.size(), &all, lengths.data()) != 0) return texts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < lengths.size(); at += lengths[i++]) {
      texts[i].assign(all + at, lengths[i]);
    }
    module_.free(all);
    return texts;
  }

 private:
  Module module_;
  int rank_;
  int size_;
};

// By name alone: it is looked for where the program says (its run path), beside it above all.
Result<Module> load_module() {
  const std::string path = "ringback_mpi.so";
  // SimGrid brings functions of the same names, for programs that it simulates: ours must not be
  // those.
  void* handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
  if (handle == nullptr) {
    const char* why = dlerror();
    return fail(ErrorCode::unsupported,
                std::string("started by mpirun, but this build has no MPI: ") +
                    (why == nullptr ? path : why) + "; build it with Open MPI installed");
  }
  Module module;
  const auto find = [&](auto& function, const char* name) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(handle, name));
    return function != nullptr;
  };
  if (!find(module.start, "ringback_mpi_start") || !find(module.share, "ringback_mpi_share") ||
      !find(module.free, "ringback_mpi_free") || !find(module.end, "ringback_mpi_end")) {
    return fail(ErrorCode::unsupported, path + " is not the MPI module of this version");
  }
  return module;
}

// A result as text, so that it can be shared.
std::string packed(const Result<std::string>& result) {
  return result ? "+" + *result : "-" + result.error().message;
}

Result<std::string> unpacked(const std::string& text) {
  if (text.starts_with('+')) return text.substr(1);
  return fail(ErrorCode::io_failed,
              text.empty() ? "the processes of the mpirun lost each other" : text.substr(1));
}

std::string with_length(const std::string& text) {
  return std::to_string(text.size()) + ":" + text;
}

// Takes one text off the front; nothing if there is none.
std::optional<std::string> take(std::string_view& from) {
  const std::size_t colon = from.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::size_t length = std::strtoull(std::string(from.substr(0, colon)).c_str(), nullptr, 10);
  from.remove_prefix(colon + 1);
  if (length > from.size()) return std::nullopt;
  std::string text(from.substr(0, length));
  from.remove_prefix(length);
  return text;
}

}  // namespace

std::unique_ptr<Crew> crew_of_one() {
  return std::make_unique<Alone>();
}

Result<std::unique_ptr<Crew>> make_crew() {
  if (std::getenv("OMPI_COMM_WORLD_SIZE") == nullptr) return crew_of_one();
  auto module = load_module();
  if (!module) return tl::unexpected(module.error());
  int rank = 0;
  int size = 1;
  if (module->start(&rank, &size) != 0) return fail(ErrorCode::io_failed, "MPI did not start");
  return std::make_unique<MpiCrew>(*module, rank, size);
}

std::vector<Result<std::string>> run_jobs(const std::vector<Job>& jobs, unsigned at_once,
                                          Crew& crew) {
  if (crew.size() == 1) return run_forked(jobs, at_once);
  const auto size = static_cast<std::size_t>(crew.size());
  std::vector<Job> mine;
  for (std::size_t i = static_cast<std::size_t>(crew.rank()); i < jobs.size(); i += size) {
    mine.push_back(jobs[i]);
  }
  std::string said;
  for (const auto& result : run_forked(mine, at_once)) said += with_length(packed(result));
  const auto all = crew.share(said);
  std::vector<std::string_view> rest(all.begin(), all.end());
  std::vector<Result<std::string>> results;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    results.push_back(unpacked(take(rest[i % size]).value_or("")));
  }
  return results;
}

}  // namespace rb::sim
