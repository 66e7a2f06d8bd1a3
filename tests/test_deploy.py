"""The files for other machines: as their schemas want them, and saying the same as the app."""

import re
import subprocess
import sys
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

DEPLOY = Path(__file__).resolve().parents[1] / "deploy"
KUBERNETES = list(yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text("utf-8")))
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
KIND = {one["kind"]: one for one in KUBERNETES}


@pytest.mark.parametrize("one", KUBERNETES, ids=KIND)
def test_kubernetes_takes_it(one):
    kubernetes_validate.validate(one, "1.30", strict=True)


def test_a_wrong_word_is_seen():
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(KIND["Deployment"] | {"specs": {}}, "1.30", strict=True)


def test_compose_takes_it():
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    subprocess.run([*check, DEPLOY / "compose.yaml"], check=True, capture_output=True)


def test_the_parts_know_each_other():
    labels = KIND["Deployment"]["spec"]["template"]["metadata"]["labels"]
    assert KIND["Service"]["spec"]["selector"] == labels
    assert KIND["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == labels
    assert KIND["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]["name"] == KIND["Deployment"]["metadata"]["name"]
    (rule,) = KIND["Ingress"]["spec"]["rules"]
    (container,) = KIND["Deployment"]["spec"]["template"]["spec"]["containers"]
    assert container["env"][0] == {"name": "PUBLIC_URL", "value": f"https://{rule['host']}"}


def test_replicas_are_asked_what_the_app_answers():
    (container,) = KIND["Deployment"]["spec"]["template"]["spec"]["containers"]
    asked = {name: container[f"{name}Probe"]["httpGet"]["path"] for name in ("startup", "readiness", "liveness")}
    assert asked == {"startup": "/_stcore/health", "readiness": "/health", "liveness": "/_stcore/health"}
    assert ":8501/health'" in (DEPLOY.parent / "Dockerfile").read_text("utf-8")


def test_the_container_packs_scripts_before_nothing_may_be_written():
    steps = (DEPLOY.parent / "Dockerfile").read_text("utf-8")
    assert (
        steps.index("COPY --chown=explorer . .")
        < steps.index("RUN python -m tools.pack")
        < steps.index("USER explorer")
    )


def test_nothing_may_write_or_is_root():
    spec = KIND["Deployment"]["spec"]["template"]["spec"]
    assert (
        spec["securityContext"]["runAsNonRoot"] and spec["containers"][0]["securityContext"]["readOnlyRootFilesystem"]
    )
    assert all(COMPOSE["services"][name]["read_only"] for name in ("app1", "app2"))


def test_nginx_knows_the_replicas_of_compose():
    named = re.findall(r"server (\w+):8501", (DEPLOY / "nginx.conf").read_text("utf-8"))
    assert set(named) == COMPOSE["services"].keys() - {"nginx"} == COMPOSE["services"]["nginx"]["depends_on"].keys()
