#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include "sim/loadtest/crew.hpp"

namespace rb::sim {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16U;

Error failure(const std::string& what) {
  return {ErrorCode::io_failed, what, false};
}

// A child and what it has said so far.
struct Child {
  pid_t process = 0;
  int pipe = -1;
  std::size_t job = 0;
  std::string said;
};

bool write_all(int file, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t written = write(file, text.data() + done, text.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    done += static_cast<std::size_t>(written);
  }
  return true;
}

Result<Child> start(const Job& job, std::size_t number) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return tl::unexpected(failure(std::strerror(errno)));
  std::fflush(nullptr);  // or the child would print what is buffered once more
  const pid_t process = fork();
  if (process < 0) {
    close(ends[0]);
    close(ends[1]);
    return tl::unexpected(failure(std::string("no new process: ") + std::strerror(errno)));
  }
  if (process == 0) {
    close(ends[0]);
    const bool told = write_all(ends[1], job());
    _exit(told ? 0 : 1);
  }
  close(ends[1]);
  return Child{process, ends[0], number, {}};
}

// False once the child has said everything.
bool listen(Child& child) {
  std::array<char, kChunk> chunk{};
  const ssize_t got = read(child.pipe, chunk.data(), chunk.size());
  if (got < 0 && errno == EINTR) return true;
  if (got <= 0) return false;
  child.said.append(chunk.data(), static_cast<std::size_t>(got));
  return true;
}

Result<std::string> end(Child& child) {
  close(child.pipe);
  int status = 0;
  while (waitpid(child.process, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFSIGNALED(status)) {
    return tl::unexpected(failure("a run was ended by signal " + std::to_string(WTERMSIG(status))));
  }
  if (WEXITSTATUS(status) != 0) {
    return tl::unexpected(
        failure("a run ended with exit code " + std::to_string(WEXITSTATUS(status))));
  }
  return std::move(child.said);
}

}  // namespace

std::vector<Result<std::string>> run_forked(const std::vector<Job>& jobs, unsigned at_once) {
  std::vector<std::optional<Result<std::string>>> results(jobs.size());
  std::vector<Child> children;
  std::size_t next = 0;
  while (next < jobs.size() || !children.empty()) {
    while (next < jobs.size() && children.size() < std::max(1U, at_once)) {
      auto child = start(jobs[next], next);
      if (child) {
        children.push_back(std::move(*child));
      } else {
        results[next] = tl::unexpected(child.error());
      }
      ++next;
    }
    std::vector<pollfd> waits;
    waits.reserve(children.size());
    for (const Child& child : children) waits.push_back({child.pipe, POLLIN, 0});
    if (waits.empty() || poll(waits.data(), waits.size(), -1) < 0) continue;
    for (std::size_t i = waits.size(); i-- > 0;) {
      if (waits[i].revents == 0 || listen(children[i])) continue;
      results[children[i].job] = end(children[i]);
      children.erase(children.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
  std::vector<Result<std::string>> all;
  all.reserve(results.size());
  for (auto& result : results) all.push_back(std::move(*result));
  return all;
}

}  // namespace rb::sim
