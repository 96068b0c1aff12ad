#include "bench/api/served_tenant.hpp"

#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>
#include <thread>

#include "edge/files/text_file.hpp"
#include "edge/net/client.hpp"
#include "edge/net/crypto.hpp"

namespace rb::bench {
namespace {

[[noreturn]] void give_up(const std::string& why) {
  std::fprintf(stderr, "rb_api_bench: %s\n", why.c_str());
  std::exit(3);
}

std::uint16_t free_port() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    give_up("no free port");
  }
  ::close(socket);
  return ntohs(address.sin_port);
}

net::Answer ask(net::Ask ask) {
  const auto client = net::Client::start({}).value();
  std::promise<net::Answer> answer;
  client->send(std::move(ask), [&](net::Answer got) { answer.set_value(std::move(got)); });
  return answer.get_future().get();
}

void write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

// JSON text of a YAML file: nothing in it but quotes, backslashes and ends of lines needs a word.
std::string quoted(const std::string& text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    if (c == '\n') {
      json += "\\n";
    } else {
      json += c;
    }
  }
  return json + "\"";
}

}  // namespace

void stay_on(int core) {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(core, &cores);
  if (sched_setaffinity(0, sizeof cores, &cores) != 0) give_up("this machine lacks a core");
}

ServedTenant::ServedTenant(std::uint32_t patients, int core)
    : folder_(std::filesystem::temp_directory_path() /
              ("rb-api-bench-" + net::hex(net::random_bytes(8)))),
      token_("rb_" + net::base64url(net::random_bytes(32))),
      port_(free_port()) {
  std::filesystem::create_directories(folder_ / "data");
  configure();
  start(core);
  wait_until_ready();
  enrol(patients);
}

ServedTenant::~ServedTenant() {
  ::kill(process_, SIGTERM);
  ::waitpid(process_, nullptr, 0);
  std::filesystem::remove_all(folder_);
}

double ServedTenant::cpu_seconds() const {
  clockid_t clock{};
  timespec time{};
  if (clock_getcpuclockid(process_, &clock) != 0 || clock_gettime(clock, &time) != 0) {
    give_up("the daemon has ended");
  }
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void ServedTenant::configure() const {
  const std::string shipped = RB_SOURCE_DIR "/scenarios";
  write(folder_ / "tokens.yaml",
        "tokens:\n  - {name: bench, tenant: mercy, role: viewer, sha256: " +
            net::hex(net::sha256(token_)) + "}\n" +
            "  - {name: setup, tenant: mercy, role: admin, sha256: " +
            net::hex(net::sha256(token_ + "-admin")) + "}\n");
  write(folder_ / "ringbackd.yaml",
        "service: bench\nlisten: 127.0.0.1:" + std::to_string(port_) +
            "\npublic_url: https://outreach.example.org\ndata: data\nrules: " + shipped +
            "/rules/us-2026.yaml\nzones: " + shipped + "/zones\ntokens: tokens.yaml\ntenants:\n" +
            "  - name: mercy\n    organisation: Mercy Clinic\n" +
            "    callback_number: \"+12125550100\"\n    messages: " + shipped +
            "/service/messages.yaml\n");
}

void ServedTenant::start(int core) {
  const std::string config = folder_ / "ringbackd.yaml";
  process_ = ::fork();
  if (process_ < 0) give_up("no process");
  if (process_ > 0) return;
  stay_on(core);
  ::execl(RB_RINGBACKD, "ringbackd", "run", "-c", config.c_str(), nullptr);
  ::_exit(127);
}

void ServedTenant::wait_until_ready() const {
  for (int i = 0; i < 300; ++i) {
    const auto answer = ask({.url = "http://127.0.0.1:" + std::to_string(port_) + "/readyz"});
    if (answer.ok()) return;
    if (::waitpid(process_, nullptr, WNOHANG) != 0) give_up("the daemon does not start");
    std::this_thread::sleep_for(100ms);
  }
  give_up("the daemon is not ready within half a minute");
}

int ServedTenant::post(const std::string& path, const std::string& type, std::string body) const {
  net::Ask request;
  request.method = "POST";
  request.url = "http://127.0.0.1:" + std::to_string(port_) + path;
  request.headers.add("Authorization", "Bearer " + token_ + "-admin");
  request.headers.add("Content-Type", type);
  request.headers.add("Idempotency-Key", path);
  request.body = std::move(body);
  request.timeout = 120s;
  request.most_answer_bytes = 64U << 20U;
  return ask(std::move(request)).status;
}

void ServedTenant::enrol(std::uint32_t patients) const {
  const auto policy = edge::read_text(RB_SOURCE_DIR "/scenarios/service/demo-recall.yaml");
  if (!policy) give_up(policy.error().message);
  std::string rows = "id,phone,zone,state,consent\n";
  for (std::uint32_t i = 0; i < patients; ++i) {
    rows += "P" + std::to_string(i) + ",+1212" + std::to_string(2'000'000 + i) +
            ",America/New_York,NY,yes\n";
  }
  const bool done =
      post("/v1/policies", "application/json", "{\"text\":" + quoted(*policy) + "}") / 100 == 2 &&
      post("/v1/campaigns", "application/json", R"({"policy":"demo-recall"})") / 100 == 2 &&
      post("/v1/campaigns/0/patients", "text/csv", std::move(rows)) / 100 == 2;
  if (!done) give_up("the patients are not taken");
}

}  // namespace rb::bench
