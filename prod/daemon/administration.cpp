#include "prod/daemon/administration.hpp"

#include <cstdio>
#include <filesystem>

#include "edge/logfile/log_file.hpp"
#include "prod/store/check.hpp"
#include "prod/store/export_log.hpp"
#include "prod/store/sqlite/sqlite_store.hpp"
#include "prod/store/stored_policies.hpp"

namespace rb::prod {
namespace {

int complain(const Error& error) {
  std::fprintf(stderr, "ringbackd: %s\n", error.message.c_str());
  return error.code == ErrorCode::invalid_input || error.code == ErrorCode::not_found
             ? kExitBadInput
             : kExitFailure;
}

// A store that is not there is not made.
Result<std::unique_ptr<SqliteStore>> open_existing(const std::string& path) {
  if (!std::filesystem::exists(path)) {
    return fail(ErrorCode::not_found, path + ": there is no store");
  }
  return SqliteStore::open(path);
}

}  // namespace

int check_store(const std::string& path) {
  auto store = open_existing(path);
  if (!store) return complain(store.error());
  StoredPolicies policies(**store);
  const auto report = check(**store, policies.by_hash());
  if (!report) return complain(report.error());
  const auto number = [](std::uint64_t n) { return static_cast<unsigned long long>(n); };
  std::printf("%s: %llu events, %llu patients, %llu campaigns, %llu assignments (%llu live)\n",
              path.c_str(), number(report->events), number(report->patients),
              number(report->campaigns), number(report->assignments), number(report->live));
  for (const std::string& finding : report->findings) std::printf("  %s\n", finding.c_str());
  if (report->findings.empty()) {
    std::printf("sound: the log is whole, and %llu digests are what its fold gives\n",
                number(report->digests));
    return kExitOk;
  }
  std::printf(
      "NOT SOUND. Do not start a service on it, and change nothing in it: copy it, and restore "
      "the\n"
      "last backup that `ringbackd check` finds sound.\n");
  return kExitUnsound;
}

int export_store(const std::string& path, const std::string& to) {
  auto store = open_existing(path);
  if (!store) return complain(store.error());
  auto sink = edge::FileSink::create(to);
  if (!sink) return complain(sink.error());
  const auto written = export_log(**store, **sink);
  if (!written) return complain(written.error());
  if (auto closed = (*sink)->close(); !closed) return complain(closed.error());
  std::printf("%s: %llu events\n", to.c_str(), static_cast<unsigned long long>(*written));
  return kExitOk;
}

int back_up_store(const std::string& path, const std::string& to) {
  if (!std::filesystem::exists(path)) {
    return complain({ErrorCode::not_found, path + ": there is no store"});
  }
  if (auto copied = copy_store(path, to); !copied) return complain(copied.error());
  std::printf("%s: a copy of %s\n", to.c_str(), path.c_str());
  return kExitOk;
}

}  // namespace rb::prod
